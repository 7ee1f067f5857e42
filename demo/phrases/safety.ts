import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** What happened, as whoever told the service put it, by kind of incident. */
export const INCIDENT_ACCOUNTS: Readonly<Record<string, readonly Words[]>> = {
  weapon: phrases(
    [
      'Stopped by the police near the bus station with a kitchen knife in his bag. Said it was for protection.',
      'Ataliwyd gan yr heddlu ger yr orsaf fysiau gyda chyllell gegin yn ei fag. Dywedodd mai er mwyn ei ddiogelu ei hun yr oedd.',
    ],
    [
      'School found a lock knife in a locker after another pupil spoke to a teacher.',
      'Daeth yr ysgol o hyd i gyllell glo mewn locer ar ôl i ddisgybl arall siarad ag athro.',
    ],
  ),
  'assault-by-child': phrases(
    [
      'Punched another boy twice outside the shop. Ended when a passer-by stepped in.',
      'Dyrnodd fachgen arall ddwywaith y tu allan i’r siop. Daeth i ben pan ymyrrodd rhywun oedd yn mynd heibio.',
    ],
    [
      'Pushed a member of staff at the unit against a door. Said sorry the same afternoon.',
      'Gwthiodd aelod o staff yr uned yn erbyn drws. Ymddiheurodd yr un prynhawn.',
    ],
  ),
  'assault-on-child': phrases([
    'Came to the appointment with a swollen eye. Says three older boys did it over money.',
    'Daeth i’r apwyntiad â llygad chwyddedig. Yn dweud mai tri bachgen hŷn a’i gwnaeth oherwydd arian.',
  ]),
  'threat-to-person': phrases([
    'Messages on his phone say that he will find a named boy after school on Friday.',
    'Negeseuon ar ei ffôn yn dweud y bydd yn dod o hyd i fachgen penodol ar ôl ysgol ddydd Gwener.',
  ]),
  'threat-to-life': phrases([
    'Police gave the family a warning that his life may be in danger after a dispute between two groups.',
    'Rhoddodd yr heddlu rybudd i’r teulu y gallai ei fywyd fod mewn perygl ar ôl ffrae rhwng dau grŵp.',
  ]),
  'self-harm': phrases([
    'Mother found fresh cuts on the forearm. Dressed at home, and the GP rung the next morning.',
    'Daeth y fam o hyd i friwiau newydd ar y fraich. Fe’u triniwyd gartref, a ffoniwyd y meddyg teulu fore trannoeth.',
  ]),
  'domestic-abuse-suffered': phrases([
    'Police called to the home at night: stepfather arrested, the child and a younger sister were upstairs.',
    'Galwyd yr heddlu i’r cartref gyda’r nos: arestiwyd y llystad, ac roedd y plentyn a chwaer iau i fyny’r grisiau.',
  ]),
  exclusion: phrases([
    'Excluded for five days after throwing a chair. No work has been sent home.',
    'Gwaharddwyd am bum diwrnod ar ôl taflu cadair. Nid oes gwaith wedi’i anfon adref.',
  ]),
  'online-harm': phrases([
    'A film of him being pushed over was passed around the school and had hundreds of comments.',
    'Cylchredwyd fideo ohono’n cael ei wthio drosodd o amgylch yr ysgol, gyda channoedd o sylwadau.',
  ]),
  'placement-breakdown': phrases([
    'Carers gave notice after the third night away. To move on Monday.',
    'Rhoddodd y gofalwyr rybudd ar ôl y drydedd noson i ffwrdd. I symud ddydd Llun.',
  ]),
  intelligence: phrases([
    'Seen twice this week with two men whom the police link to supplying drugs.',
    'Gwelwyd ddwywaith yr wythnos hon gyda dau ddyn y mae’r heddlu’n eu cysylltu â chyflenwi cyffuriau.',
  ]),
}

export const DONE_AT_ONCE = phrases(
  [
    'Told the parent and the social worker the same day. Saw the child the next morning.',
    'Rhoddwyd gwybod i’r rhiant a’r gweithiwr cymdeithasol yr un diwrnod. Gwelwyd y plentyn fore trannoeth.',
  ],
  [
    'Spoke with the police and the school, and agreed who rings the family.',
    'Siaradwyd â’r heddlu a’r ysgol, a chytunwyd pwy fyddai’n ffonio’r teulu.',
  ],
)

export const TALK_NOTES = phrases(
  [
    'Was at a friend’s flat. Did not want to come home because of a row. Would like somewhere quiet to go.',
    'Roedd yn fflat ffrind. Nid oedd eisiau dod adref oherwydd ffrae. Hoffai gael rhywle tawel i fynd.',
  ],
  [
    'Would not say where, but asked twice whether anybody had been looking at the house.',
    'Gwrthododd ddweud ble, ond gofynnodd ddwywaith a oedd rhywun wedi bod yn edrych ar y tŷ.',
  ],
)

export const MEETING_DECISIONS = phrases(
  [
    'The level stays as it is. School changes the way in, and the police pass by at three o’clock.',
    'Mae’r lefel yn aros fel y mae. Bydd yr ysgol yn newid y ffordd i mewn, a’r heddlu’n mynd heibio am dri o’r gloch.',
  ],
  [
    'Everybody’s plan says the same now. The case manager sees the child twice a week for a month.',
    'Mae cynllun pawb yn dweud yr un peth nawr. Bydd y rheolwr achos yn gweld y plentyn ddwywaith yr wythnos am fis.',
  ],
)

export const MEETING_ACTIONS = phrases(
  ['Ask the school for a safe way in and out.', 'Gofyn i’r ysgol am ffordd ddiogel i mewn ac allan.'],
  [
    'Write down what the family does if somebody comes to the door.',
    'Ysgrifennu’r hyn y bydd y teulu’n ei wneud os daw rhywun at y drws.',
  ],
  [
    'Send the health worker what is known of the injuries.',
    'Anfon yr hyn sy’n hysbys am yr anafiadau at y gweithiwr iechyd.',
  ],
)

export const CONCERNS = phrases(
  [
    'Away overnight twice in a week, and nobody has called a strategy discussion.',
    'I ffwrdd dros nos ddwywaith mewn wythnos, ac nid oes neb wedi galw trafodaeth strategaeth.',
  ],
  [
    'The person he threatened goes to the same school, and the school has not been told.',
    'Mae’r person a fygythiodd yn mynd i’r un ysgol, ac nid yw’r ysgol wedi cael gwybod.',
  ],
  [
    'A younger brother may be at risk at home. I ask for a referral today.',
    'Gall brawd iau fod mewn perygl gartref. Gofynnaf am atgyfeiriad heddiw.',
  ],
)

export const ANSWERS = phrases(
  [
    'Called for tomorrow at ten, and the out-of-hours team knows.',
    'Wedi’i galw ar gyfer yfory am ddeg, ac mae’r tîm y tu allan i oriau yn gwybod.',
  ],
  [
    'Spoke with the head of safeguarding. They act today and ring you by four.',
    'Siaradwyd â’r pennaeth diogelu. Byddant yn gweithredu heddiw ac yn eich ffonio erbyn pedwar.',
  ],
)

export const REFLECTIONS = phrases(
  [
    'Comes to every appointment, but what happens in the evenings is not known. What would the child say has changed?',
    'Yn dod i bob apwyntiad, ond nid yw’n hysbys beth sy’n digwydd gyda’r nos. Beth fyddai’r plentyn yn dweud sydd wedi newid?',
  ],
  [
    'Good work with the mother. The plan is about offending more than about being safe.',
    'Gwaith da gyda’r fam. Mae’r cynllun yn ymwneud mwy â throseddu nag â bod yn ddiogel.',
  ],
)

export const DECISIONS = phrases(
  [
    'Visit at home on a Friday evening, and look at the level again in four weeks.',
    'Ymweld â’r cartref ar nos Wener, ac edrych eto ar y lefel ymhen pedair wythnos.',
  ],
  [
    'Add an objective about safety, agreed with the child.',
    'Ychwanegu amcan am ddiogelwch, wedi’i gytuno â’r plentyn.',
  ],
)

export const REASONS = phrases(
  [
    'What has happened so far was at the end of the week, when nobody sees them.',
    'Ar ddiwedd yr wythnos y digwyddodd pethau hyd yma, pan nad oes neb yn eu gweld.',
  ],
  [
    'The assessment found it and the plan does not answer it.',
    'Mae’r asesiad yn ei nodi ac nid yw’r cynllun yn ei ateb.',
  ],
)
