import type { Words } from '#kernel/language.ts'

/** An error keeps the whole bundle out; a warning is for someone to judge. */
export type Severity = 'error' | 'warning'

type Kind = { readonly severity: Severity; readonly words: Words }

const error = (en: string, cy: string): Kind => ({ severity: 'error', words: { en, cy } })
const warning = (en: string, cy: string): Kind => ({ severity: 'warning', words: { en, cy } })

/** Every kind of problem that a bundle can have: how grave it is, what is wrong and what to do. */
export const PROBLEM_WORDS = {
  'not-a-bundle': error(
    'This is not a bundle. Choose a folder or a zip file that holds datapackage.json and CSV files.',
    'Nid bwndel yw hwn. Dewiswch ffolder neu ffeil zip sy’n cynnwys datapackage.json a ffeiliau CSV.',
  ),
  'zip-damaged': error(
    'The zip file is damaged or incomplete. Make it again and send the new one.',
    'Mae’r ffeil zip wedi’i difrodi neu’n anghyflawn. Crëwch y ffeil eto ac anfonwch yr un newydd.',
  ),
  'zip-encrypted': error(
    'The zip file has a password. Make one without a password.',
    'Mae cyfrinair ar y ffeil zip. Crëwch un heb gyfrinair.',
  ),
  'zip-too-large': error(
    'The zip file unpacks to more than is safe to read. Send fewer files at a time.',
    'Mae cynnwys y ffeil zip yn rhy fawr i’w ddarllen yn ddiogel. Anfonwch lai o ffeiliau ar y tro.',
  ),
  'too-many-files': error(
    'The bundle holds too many files. Leave out those that are not part of it.',
    'Mae gormod o ffeiliau yn y bwndel. Gadewch allan y rhai nad ydynt yn rhan ohono.',
  ),
  'unsafe-name': error(
    'A file’s name leads outside the bundle. Give it a plain name and put it beside datapackage.json.',
    'Mae enw ffeil yn arwain y tu allan i’r bwndel. Rhowch enw plaen i’r ffeil a’i gosod wrth ymyl datapackage.json.',
  ),
  'no-description': error(
    'There is no datapackage.json. Add the file that names the bundle’s other files.',
    'Nid oes datapackage.json. Ychwanegwch y ffeil sy’n enwi ffeiliau eraill y bwndel.',
  ),
  'description-unreadable': error(
    'datapackage.json does not list the files in the way that a Tabular Data Package does. Compare it with the example in the bundle’s description.',
    'Nid yw datapackage.json yn rhestru’r ffeiliau fel y mae Tabular Data Package yn ei wneud. Cymharwch y ffeil â’r enghraifft yn nisgrifiad y bwndel.',
  ),
  'format-too-new': error(
    'The bundle was made for a newer version of this program. Update the program first.',
    'Crëwyd y bwndel ar gyfer fersiwn mwy newydd o’r rhaglen hon. Diweddarwch y rhaglen yn gyntaf.',
  ),
  'file-missing': error(
    'datapackage.json names this file and the bundle does not hold it. Add the file, or take it off the list.',
    'Mae datapackage.json yn enwi’r ffeil hon ond nid yw yn y bwndel. Ychwanegwch y ffeil, neu ei thynnu oddi ar y rhestr.',
  ),
  'file-twice': error(
    'The bundle has two files of this kind of record. Put all the rows in one.',
    'Mae dwy ffeil o’r math hwn o gofnod yn y bwndel. Rhowch y rhesi i gyd mewn un.',
  ),
  'file-unknown': warning(
    'This file is not part of the bundle’s description, and was not read. If it should have been, check its name.',
    'Nid yw’r ffeil hon yn rhan o ddisgrifiad y bwndel, ac ni chafodd ei darllen. Os dylid bod wedi’i darllen, gwiriwch ei henw.',
  ),
  'file-empty': error(
    'The file has no headings. Put the names of the columns in its first row.',
    'Nid oes penawdau yn y ffeil. Rhowch enwau’r colofnau yn y rhes gyntaf.',
  ),
  'file-unreadable': error(
    'From here on the file cannot be read as CSV, often because a quotation mark is not closed. Mend it and send the bundle again.',
    'O’r fan hon ni ellir darllen y ffeil fel CSV, yn aml am nad yw dyfynnod wedi’i gau. Cywirwch y ffeil ac anfonwch y bwndel eto.',
  ),
  'column-missing': error(
    'This column must be there. Add it, with an answer in every row.',
    'Rhaid i’r golofn hon fod yn y ffeil. Ychwanegwch y golofn, gydag ateb ym mhob rhes.',
  ),
  'column-twice': error(
    'Two columns have this name. Keep one of them.',
    'Mae’r enw hwn ar ddwy golofn. Cadwch un ohonynt.',
  ),
  'column-unknown': warning(
    'This column is not part of the bundle’s description, and was not read. If it should have been, check its name.',
    'Nid yw’r golofn hon yn rhan o ddisgrifiad y bwndel, ac ni chafodd ei darllen. Os dylid bod wedi’i darllen, gwiriwch ei henw.',
  ),
  'row-ragged': error(
    'This row does not have as many cells as there are headings. Look for a missing comma, or a comma in a text without quotation marks.',
    'Nid oes cynifer o gelloedd yn y rhes hon ag sydd o benawdau. Chwiliwch am goma ar goll, neu goma mewn testun heb ddyfynodau.',
  ),
  'id-missing': error(
    'The row has no id. Give the id by which your system knows the record.',
    'Nid oes dynodwr yn y rhes. Rhowch y dynodwr sydd gan eich system ar gyfer y cofnod.',
  ),
  'id-too-long': error(
    'The id is longer than 200 characters. Use a shorter one.',
    'Mae’r dynodwr yn hwy na 200 nod. Defnyddiwch un byrrach.',
  ),
  'id-repeated': warning(
    'The same row comes twice. One was read; take out the other.',
    'Mae’r un rhes yno ddwywaith. Darllenwyd un; tynnwch y llall.',
  ),
  'id-conflict': error(
    'Two rows have this id and say different things. Keep the one that is right, or give them different ids.',
    'Mae’r dynodwr hwn ar ddwy res sy’n dweud pethau gwahanol. Cadwch yr un gywir, neu rhowch ddynodwyr gwahanol iddynt.',
  ),
  'answer-missing': error('An answer is needed here. Fill it in.', 'Mae angen ateb yma. Rhowch ateb.'),
  'answer-wrong': error('This answer cannot be read. Correct it.', 'Ni ellir darllen yr ateb hwn. Cywirwch yr ateb.'),
  'character-unreadable': error(
    'The cell holds a character that cannot be kept. Save the file as UTF-8 and send it again.',
    'Mae nod yn y gell na ellir ei gadw. Cadwch y ffeil fel UTF-8 ac anfonwch hi eto.',
  ),
  'code-unknown': warning(
    'This code is not on the list. It will be kept as it was sent; if it is a mistake, use a code from the list.',
    'Nid yw’r cod hwn ar y rhestr. Caiff ei gadw fel yr anfonwyd; os yw’n gamgymeriad, defnyddiwch god o’r rhestr.',
  ),
  'code-too-long': error(
    'This is longer than any code or id. Check that the columns have not shifted.',
    'Mae hwn yn hwy nag unrhyw god neu ddynodwr. Gwiriwch nad yw’r colofnau wedi symud.',
  ),
  'no-date': warning(
    'A date in 1899 or 1900 that stands for “none” was read as no date. Nothing needs to be done.',
    'Darllenwyd dyddiad ym 1899 neu 1900 sy’n golygu “dim” fel dim dyddiad. Nid oes angen gwneud dim.',
  ),
  'reference-unknown': error(
    'No record with this id is in the bundle or was imported before. Send that record too, or correct the id.',
    'Nid oes cofnod â’r dynodwr hwn yn y bwndel nac wedi’i fewnforio o’r blaen. Anfonwch y cofnod hwnnw hefyd, neu cywirwch y dynodwr.',
  ),
  'reference-elsewhere': error(
    'The record with this id is another child’s. Correct this id or the child’s.',
    'Cofnod plentyn arall sydd â’r dynodwr hwn. Cywirwch y dynodwr hwn neu ddynodwr y plentyn.',
  ),
  'likely-duplicate': warning(
    'Another record looks like the same one. They are kept apart; look at both after the import.',
    'Mae cofnod arall yn edrych fel yr un un. Cedwir y ddau ar wahân; edrychwch ar y ddau ar ôl mewnforio.',
  ),
  settled: error(
    'This was completed here and is never changed. Leave the row out, or send what follows it as a new record.',
    'Cwblhawyd hyn yma ac ni chaiff ei newid byth. Gadewch y rhes allan, neu anfonwch yr hyn sy’n dilyn fel cofnod newydd.',
  ),
  'edited-here': warning(
    'This record was edited here after it was last imported, and the bundle says something else. The import will replace the edit.',
    'Golygwyd y cofnod hwn yma ar ôl ei fewnforio ddiwethaf, ac mae’r bwndel yn dweud rhywbeth arall. Bydd y mewnforio yn disodli’r golygiad.',
  ),
  'removed-here': warning(
    'This record was removed here after it was last imported. The import will bring it back; take the row out if it should stay removed.',
    'Tynnwyd y cofnod hwn oddi yma ar ôl ei fewnforio ddiwethaf. Bydd y mewnforio yn dod ag ef yn ôl; tynnwch y rhes os dylai aros wedi’i dynnu.',
  ),
} as const satisfies Record<string, Kind>

export type ProblemKind = keyof typeof PROBLEM_WORDS
