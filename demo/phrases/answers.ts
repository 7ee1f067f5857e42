import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** What workers answer, question by question, unless a factor was found that says otherwise. */
export const ANSWERS: Readonly<Record<string, readonly Words[]>> = {
  'life-now': phrases(
    [
      'Lives at home and shares a room with a younger brother. Up late on the phone, hard to wake. Says the best hour of the week is football on Thursday.',
      'Yn byw gartref ac yn rhannu ystafell gyda brawd iau. Ar ei draed yn hwyr ar y ffôn, anodd ei ddeffro. Yn dweud mai pêl-droed ar nos Iau yw awr orau’r wythnos.',
    ],
    [
      'Weekdays are long and empty: school until noon, then the retail park until dark. “Nobody asks where I am.” Things have been calmer since an aunt moved in.',
      'Mae dyddiau’r wythnos yn hir ac yn wag: ysgol tan hanner dydd, yna’r parc siopa tan iddi nosi. “Does neb yn gofyn ble ydw i.” Mae pethau’n dawelach ers i fodryb symud i mewn.',
    ],
    [
      'Settled in the new flat and pleased to have a door that shuts. Helps in a garage on Saturdays and is paid in lunch and praise. Sleeps badly before court dates.',
      'Wedi setlo yn y fflat newydd ac yn falch o gael drws sy’n cau. Yn helpu mewn garej ar ddydd Sadwrn, gyda chinio a chanmoliaeth yn dâl. Yn cysgu’n wael cyn dyddiadau llys.',
    ],
    [
      'Moves between two homes and keeps clothes in a bag. Eats at friends’ houses. Looks forward to the summer, when a cousin comes home from sea.',
      'Yn symud rhwng dau gartref ac yn cadw dillad mewn bag. Yn bwyta yn nhai ffrindiau. Yn edrych ymlaen at yr haf, pan ddaw cefnder adref o’r môr.',
    ],
  ),
  'identity-and-diversity': phrases(
    [
      'Young carer for a mother who is often ill. Not something to be talked of in front of others. We fit around her appointments.',
      'Gofalwr ifanc i fam sy’n aml yn sâl. Nid yw’n rhywbeth i siarad amdano o flaen eraill. Rydym yn gweithio o gwmpas ei hapwyntiadau.',
    ],
    [
      'Proud of being from here. Has been called names at school because of a stammer. We meet outdoors and leave long pauses.',
      'Yn falch o fod o’r ardal. Wedi cael ei alw’n enwau yn yr ysgol oherwydd atal dweud. Rydym yn cwrdd yn yr awyr agored ac yn gadael seibiau hir.',
    ],
    [
      'Small for the age and taken for younger, and stopped by police more than friends are. Trust comes slowly and for good reason. We explain each letter before it comes.',
      'Yn fach am ei oed ac yn cael ei gymryd am blentyn iau, ac yn cael ei stopio gan yr heddlu’n amlach na’i ffrindiau. Daw ymddiriedaeth yn araf, a hynny am reswm da. Rydym yn esbonio pob llythyr cyn iddo gyrraedd.',
    ],
    [
      'Has had seven workers and is tired of new faces. Wants one, and to be asked rather than told. We agreed that nobody new comes without notice.',
      'Wedi cael saith gweithiwr ac wedi blino ar wynebau newydd. Eisiau un, a chael ei holi yn hytrach na chael gorchymyn. Cytunwyd na ddaw neb newydd heb rybudd.',
    ],
  ),
  'family-and-home': phrases(
    [
      'There is warmth, and little time: the adults work shifts and worry. Family further off ring on Sundays and mean it.',
      'Mae cynhesrwydd yno, ac ychydig o amser: mae’r oedolion yn gweithio shifftiau ac yn poeni. Mae teulu pellach yn ffonio ar ddydd Sul, ac o ddifrif.',
    ],
    [
      'Rent is behind, and the house is cold. The adults stand by the child, also when they are angry. Nobody there feels unsafe.',
      'Mae’r rhent ar ei hôl hi, ac mae’r tŷ’n oer. Mae’r oedolion yn gefn i’r plentyn, hyd yn oed pan fyddant yn ddig. Nid oes neb yno’n teimlo’n anniogel.',
    ],
  ),
  'exploitation-and-pressure': phrases(
    [
      'Looked for signs with the family and the school. None seen: the same phone for two years, home by nine, friends whom the mother knows.',
      'Chwiliwyd am arwyddion gyda’r teulu a’r ysgol. Ni welwyd dim: yr un ffôn ers dwy flynedd, adref erbyn naw, ffrindiau y mae’r fam yn eu hadnabod.',
    ],
    [
      'Asked the child, the family and the school apart. One older friend is new and is no worry to anyone. We go on looking.',
      'Holwyd y plentyn, y teulu a’r ysgol ar wahân. Mae un ffrind hŷn yn newydd ac nid yw’n poeni neb. Rydym yn dal i edrych.',
    ],
  ),
  'development-and-trauma': phrases(
    [
      'Four homes before school age. A grandfather died in the same year as the first exclusion. Startles at loud voices; needs to sit where the door can be seen.',
      'Pedwar cartref cyn oed ysgol. Bu farw taid yn yr un flwyddyn â’r gwaharddiad cyntaf. Yn dychryn wrth glywed lleisiau uchel; angen eistedd lle gellir gweld y drws.',
    ],
    [
      'Early years were steady. Saw a friend stabbed two summers ago and has not spoken of it since. The school nurse knows; there is no need to ask again.',
      'Bu’r blynyddoedd cynnar yn sefydlog. Gwelodd ffrind yn cael ei drywanu ddau haf yn ôl ac nid yw wedi sôn amdano ers hynny. Mae nyrs yr ysgol yn gwybod; nid oes angen gofyn eto.',
    ],
  ),
  relationships: phrases(
    [
      'An older sister matters most: she rings every evening. There is a girlfriend of the same age. Nobody whom the child fears.',
      'Chwaer hŷn sydd bwysicaf: mae’n ffonio bob gyda’r nos. Mae cariad o’r un oed. Nid oes neb y mae’r plentyn yn ei ofni.',
    ],
    [
      'Close to a cousin of twenty who gives lifts and money. The balance is unequal, and the mother sees it too.',
      'Yn agos at gefnder ugain oed sy’n rhoi lifftiau ac arian. Mae’r berthynas yn anghyfartal, ac mae’r fam yn gweld hynny hefyd.',
    ],
  ),
  'lifestyle-and-peers': phrases(
    [
      'Evenings at the skate park with a mixed crowd, most of whom are in no trouble. Online until two. Would rather be on the boats.',
      'Gyda’r nos yn y parc sglefrio gyda chriw cymysg, y rhan fwyaf heb fod mewn trwbl. Ar-lein tan ddau. Byddai’n well ganddo fod ar y cychod.',
    ],
    [
      'Feels safe at the youth club and at the library, and nowhere near the bus station. The same four friends were there each time something happened.',
      'Yn teimlo’n ddiogel yn y clwb ieuenctid ac yn y llyfrgell, ond nid yn agos at yr orsaf fysiau. Roedd yr un pedwar ffrind yno bob tro y digwyddodd rhywbeth.',
    ],
  ),
  'learning-and-work': phrases([
    'Attends nearly every day and likes art and maths. Leaves lessons when asked to read aloud. The school changed that, and it helped.',
    'Yn mynychu bron bob dydd ac yn hoffi celf a mathemateg. Yn gadael gwersi pan ofynnir am ddarllen yn uchel. Newidiodd yr ysgol hynny, a bu’n gymorth.',
  ]),
  'health-and-substances': phrases([
    'Healthy, sleeps well, plays sport. Has tried cannabis and did not like it.',
    'Yn iach, yn cysgu’n dda, yn chwarae chwaraeon. Wedi rhoi cynnig ar ganabis heb ei hoffi.',
  ]),
  communication: phrases([
    'No difficulty found at screening. Talks easily while doing something, and less across a table.',
    'Ni chanfuwyd anhawster wrth sgrinio. Yn siarad yn rhwydd wrth wneud rhywbeth, a llai ar draws bwrdd.',
  ]),
  'what-happened': phrases(
    [
      'An argument at the bus stop grew in front of others. The child says they were pushed first; two people who saw it say so too. It lasted less than a minute.',
      'Aeth ffrae wrth y safle bws yn waeth o flaen eraill. Dywed y plentyn mai ef gafodd ei wthio gyntaf; mae dau a welodd y peth yn dweud hynny hefyd. Parhaodd lai na munud.',
    ],
    [
      'Went along with three others, one of them much older. Says they knew what would happen and did not know how to leave.',
      'Aeth gyda thri arall, un ohonynt yn llawer hŷn. Yn dweud iddo wybod beth fyddai’n digwydd, heb wybod sut i adael.',
    ],
    [
      'Police, school and child tell it alike. It was done in anger, in the afternoon, at a place where the child goes most days.',
      'Mae’r heddlu, yr ysgol a’r plentyn yn dweud yr un hanes. Fe’i gwnaed mewn dicter, yn y prynhawn, mewn lle y mae’r plentyn yn mynd iddo’r rhan fwyaf o ddyddiau.',
    ],
  ),
  'why-it-happened': phrases(
    [
      'There had been a row at home that morning and nothing to eat. In the group, backing down would have cost more than going on.',
      'Bu ffrae gartref y bore hwnnw a dim i’w fwyta. Yn y criw, byddai ildio wedi costio mwy na dal ati.',
    ],
    [
      'It was exciting, and it was with friends. Nobody had thought of who would be hurt.',
      'Roedd yn gyffrous, ac roedd gyda ffrindiau. Nid oedd neb wedi meddwl pwy fyddai’n cael ei frifo.',
    ],
  ),
  'view-of-harm': phrases(
    [
      'Was quiet for some time and then asked whether she was all right. Would like to write, if that is wanted.',
      'Bu’n dawel am beth amser ac yna gofynnodd a oedd hi’n iawn. Hoffai ysgrifennu, os oes croeso i hynny.',
    ],
    [
      'Thinks that everyone involved got what they came for. Softer when the talk turns to the little brother who watched.',
      'Yn meddwl bod pawb wedi cael yr hyn y daethant amdano. Yn feddalach pan sonnir am y brawd bach a oedd yn gwylio.',
    ],
  ),
  'history-of-behaviour': phrases(
    [
      'Nothing before the age of thirteen. Since then three events, each graver than the last, all with the same older friends.',
      'Dim cyn yn dair ar ddeg oed. Ers hynny tri digwyddiad, pob un yn waeth na’r un cynt, i gyd gyda’r un ffrindiau hŷn.',
    ],
    [
      'Pushed a teacher at eleven and broke a door at the children’s home at twelve; neither led to a charge. Calmer in the last year.',
      'Gwthiodd athro yn un ar ddeg a thorrodd ddrws yn y cartref plant yn ddeuddeg; ni arweiniodd y naill na’r llall at gyhuddiad. Yn dawelach yn y flwyddyn ddiwethaf.',
    ],
  ),
  'information-from-partners': phrases(
    [
      'School, social worker and police all answered within the week. The police hold intelligence of an address; the social worker had not been told, and now has been.',
      'Atebodd yr ysgol, y gweithiwr cymdeithasol a’r heddlu i gyd o fewn yr wythnos. Mae gan yr heddlu gudd-wybodaeth am gyfeiriad; nid oedd y gweithiwr cymdeithasol wedi clywed, ac mae bellach yn gwybod.',
    ],
    [
      'The school sees a bully; the youth club sees a helper. Both are right, at different times of the day.',
      'Mae’r ysgol yn gweld bwli; mae’r clwb ieuenctid yn gweld cynorthwyydd. Mae’r ddau’n iawn, ar wahanol adegau o’r dydd.',
    ],
  ),
  'information-missing': phrases([
    'The speech and language report is still to come. Asked on the 3rd, and will ask again at the end of the month.',
    'Mae’r adroddiad lleferydd ac iaith eto i ddod. Gofynnwyd ar y 3ydd, a gofynnir eto ddiwedd y mis.',
  ]),
  'strengths-and-hopes': phrases(
    [
      'Funny, loyal and good with a spanner. Wants to pass the theory test and to take the little brother fishing.',
      'Doniol, ffyddlon a da gyda sbaner. Eisiau pasio’r prawf theori a mynd â’r brawd bach i bysgota.',
    ],
    [
      'Was chosen to help at the holiday club and turned up every day. Hopes to be somebody whom people ring when they need something mended.',
      'Cafodd ei ddewis i helpu yn y clwb gwyliau ac aeth yno bob dydd. Yn gobeithio bod yn rhywun y mae pobl yn ei ffonio pan fydd angen trwsio rhywbeth.',
    ],
    [
      'Draws beautifully and shows it to nobody. In a year: a bedroom, a college place, and no more meetings.',
      'Yn tynnu lluniau’n hardd heb eu dangos i neb. Ymhen blwyddyn: ystafell wely, lle mewn coleg, a dim rhagor o gyfarfodydd.',
    ],
  ),
  'pattern-and-triggers': phrases([
    'It comes after shame, in front of others, in the hour after school. It has never come when an adult who knows the child was near.',
    'Daw ar ôl cywilydd, o flaen eraill, yn yr awr ar ôl yr ysgol. Nid yw erioed wedi digwydd pan oedd oedolyn sy’n adnabod y plentyn gerllaw.',
  ]),
  'attitude-and-understanding': phrases(
    [
      'Knows what the order asks and can say it in their own words. Finds it fair, apart from Saturdays.',
      'Yn gwybod beth mae’r gorchymyn yn ei ofyn ac yn gallu ei ddweud yn ei eiriau ei hun. Yn ei weld yn deg, heblaw am ddydd Sadwrn.',
    ],
    [
      'Thinks the court had decided before it listened. Will come, “because Mam asked”.',
      'Yn meddwl bod y llys wedi penderfynu cyn gwrando. Bydd yn dod, “am fod Mam wedi gofyn”.',
    ],
  ),
  'other-behaviour': phrases([
    'Nothing that anyone named, at home, at school or at the club.',
    'Dim a enwyd gan neb, gartref, yn yr ysgol nac yn y clwb.',
  ]),
  'reoffending-explained': phrases([
    'School and an uncle’s workshop hold more weight than the friends do, as long as the evenings are filled.',
    'Mae’r ysgol a gweithdy ewythr yn pwyso mwy na’r ffrindiau, cyhyd â bod rhywbeth ar y gweill gyda’r nos.',
  ]),
  'safety-scenarios': phrases([
    'Most likely: another evening of being made small, and staying out until morning. Worst: that nobody notices. First sign: the phone is off before nine.',
    'Mwyaf tebygol: noson arall o gael ei fychanu, ac aros allan tan y bore. Gwaethaf: nad oes neb yn sylwi. Arwydd cyntaf: mae’r ffôn wedi’i ddiffodd cyn naw.',
  ]),
  'harm-scenarios': phrases([
    'Harm to a stranger is unlikely. Someone who stands in the way at home might be pushed. It passes within minutes when there is room to leave.',
    'Mae niwed i ddieithryn yn annhebygol. Gallai rhywun sy’n sefyll yn y ffordd gartref gael ei wthio. Mae’n mynd heibio o fewn munudau pan fydd lle i adael.',
  ]),
  'safety-of-those-harmed': phrases(
    [
      'Their paths cross on the 7:40 bus. The school has moved the child to the earlier one. The victim worker has read this and agrees.',
      'Mae eu llwybrau’n croesi ar fws 7:40. Mae’r ysgol wedi symud y plentyn i’r un cynharach. Mae’r gweithiwr dioddefwyr wedi darllen hyn ac yn cytuno.',
    ],
    [
      'No contact, by bail and by agreement. The shop is on the way to college, so the way was changed.',
      'Dim cysylltiad, yn ôl y fechnïaeth a thrwy gytundeb. Mae’r siop ar y ffordd i’r coleg, felly newidiwyd y ffordd.',
    ],
  ),
  'protective-measures': phrases(
    [
      'The aunt on Fridays, the curfew tag, a teacher who rings by ten. When the aunt is away there is nobody, and we plan for that.',
      'Y fodryb ar nos Wener, y tag cyrffyw, athro sy’n ffonio erbyn deg. Pan fydd y fodryb i ffwrdd nid oes neb, ac rydym yn cynllunio ar gyfer hynny.',
    ],
    [
      'Boxing three evenings a week, with a coach who notices. It closes in August.',
      'Bocsio dair noson yr wythnos, gyda hyfforddwr sy’n sylwi. Mae’n cau ym mis Awst.',
    ],
  ),
  'childs-own-plan': phrases(
    [
      '“Get my ten hours made into twenty. Mr Hughes should sort it. Don’t send letters, nobody reads them.”',
      '“Troi fy neg awr yn ugain. Mr Hughes ddylai ei drefnu. Peidiwch ag anfon llythyrau, does neb yn eu darllen.”',
    ],
    [
      '“Boxing, and someone to go with the first time. I’m not talking in a group.”',
      '“Bocsio, a rhywun i fynd gyda fi’r tro cyntaf. Dwi ddim am siarad mewn grŵp.”',
    ],
  ),
  'how-needs-are-met': phrases(
    [
      'School leads on hours; our education worker goes to the meeting. The nurse sees the child at home. Speech and language is waited for: eight weeks so far.',
      'Yr ysgol sy’n arwain ar yr oriau; mae ein gweithiwr addysg yn mynd i’r cyfarfod. Mae’r nyrs yn gweld y plentyn gartref. Disgwylir am leferydd ac iaith: wyth wythnos hyd yma.',
    ],
    [
      'The family worker from early help stays on. We add six meetings about anger, and a lift to the club.',
      'Mae’r gweithiwr teulu o’r tîm cymorth cynnar yn aros. Rydym yn ychwanegu chwe chyfarfod am ddicter, a lifft i’r clwb.',
    ],
  ),
  'what-helps-engage': phrases(
    [
      'After two o’clock, walking, with a message an hour before. Not at the office: the last worker left from there.',
      'Ar ôl dau o’r gloch, wrth gerdded, gyda neges awr cyn hynny. Nid yn y swyddfa: oddi yno y gadawodd y gweithiwr diwethaf.',
    ],
    ['Something to do with the hands. Short words. A biscuit.', 'Rhywbeth i’w wneud â’r dwylo. Geiriau byr. Bisged.'],
  ),
  'custody-safety': phrases([
    'Self-harm two years ago; takes medicine at night; must not share with a co-defendant. Told to the establishment by telephone and in writing on the day of sentence.',
    'Hunan-niweidio ddwy flynedd yn ôl; yn cymryd meddyginiaeth gyda’r nos; ni chaiff rannu gyda chyd-ddiffynnydd. Dywedwyd hynny wrth y sefydliad dros y ffôn ac yn ysgrifenedig ar ddiwrnod y ddedfryd.',
  ]),
  resettlement: phrases([
    'Home to the grandparents, who have agreed. College keeps the place. The social worker answers for money, we for the lift on the day.',
    'Adref at y nain a’r taid, sydd wedi cytuno. Mae’r coleg yn cadw’r lle. Y gweithiwr cymdeithasol sy’n atebol am arian, a ninnau am y lifft ar y diwrnod.',
  ]),
  'report-proposal': phrases([
    'A referral order of six months: the panel can bring school and family round one table. Longer would add nothing that the child needs. The family agrees.',
    'Gorchymyn atgyfeirio o chwe mis: gall y panel ddod â’r ysgol a’r teulu o gwmpas un bwrdd. Ni fyddai gorchymyn hirach yn ychwanegu dim sydd ei angen ar y plentyn. Mae’r teulu’n cytuno.',
  ]),
  'exit-what-changed': phrases(
    [
      'In school twenty hours a week and sleeping. The debt was forgiven when the older group was arrested. Home is as it was.',
      'Yn yr ysgol ugain awr yr wythnos ac yn cysgu. Diflannodd y ddyled pan arestiwyd y criw hŷn. Mae’r cartref fel yr oedd.',
    ],
    [
      'Comes home on time, and the mother sleeps. Nothing has happened for five months. The waiting list has not moved.',
      'Yn dod adref mewn pryd, ac mae’r fam yn cysgu. Nid oes dim wedi digwydd ers pum mis. Nid yw’r rhestr aros wedi symud.',
    ],
  ),
  'exit-what-worked': phrases([
    'The same person every week, and doing things rather than talking. The group sessions did not work and were stopped.',
    'Yr un person bob wythnos, a gwneud pethau yn hytrach na siarad. Ni weithiodd y sesiynau grŵp a daethant i ben.',
  ]),
  'exit-support-after': phrases([
    'The youth club knows the child by name and has our number. The school counsellor goes on until summer. All were told the last day.',
    'Mae’r clwb ieuenctid yn adnabod y plentyn wrth ei enw ac mae ganddo ein rhif. Mae cwnselydd yr ysgol yn parhau tan yr haf. Cafodd pawb wybod y diwrnod olaf.',
  ]),
}

type IfFound = { readonly factor: string; readonly answers: readonly Words[] }

/** What they answer where the same assessment finds a factor; the first that is found decides. */
export const ANSWERS_IF_FOUND: Readonly<Record<string, readonly IfFound[]>> = {
  'exploitation-and-pressure': [
    {
      factor: 'safety-exploitation',
      answers: phrases(
        [
          'Two phones, and will not say who pays for the second. New trainers in spring. Says older boys “look after” people who look after them.',
          'Dwy ffôn, ac ni ddywed pwy sy’n talu am yr ail. Esgidiau newydd yn y gwanwyn. Yn dweud bod bechgyn hŷn yn “gofalu” am bobl sy’n gofalu amdanyn nhw.',
        ],
        [
          'Owes money after a bag of cannabis was taken, and is asked to work it off. Frightened of one car. Told us only on the third visit.',
          'Mewn dyled ar ôl i fag o ganabis gael ei gymryd, a gofynnir am waith i dalu amdano. Yn ofni un car. Dywedodd wrthym ar y trydydd ymweliad yn unig.',
        ],
      ),
    },
  ],
  'health-and-substances': [
    {
      factor: 'need-substances',
      answers: phrases([
        'Smokes cannabis most evenings, “to switch my head off”. Would like to cut down. Referred in March, and still waiting.',
        'Yn ysmygu canabis y rhan fwyaf o nosweithiau, “i ddiffodd fy mhen”. Hoffai leihau. Atgyfeiriwyd ym mis Mawrth, ac yn dal i aros.',
      ]),
    },
  ],
  communication: [
    {
      factor: 'need-communication',
      answers: phrases([
        'Follows one step at a time and says “yeah” when lost. Pictures help, and so does being asked to tell it back.',
        'Yn dilyn un cam ar y tro ac yn dweud “ie” pan fydd ar goll. Mae lluniau’n helpu, felly hefyd gofyn am ei ddweud yn ôl.',
      ]),
    },
  ],
  'learning-and-work': [
    {
      factor: 'need-education',
      answers: phrases(
        [
          'On a timetable of ten hours since January that was to last six weeks. Good with engines and with younger pupils. The review was put off twice.',
          'Ar amserlen o ddeg awr ers mis Ionawr a oedd i fod i bara chwe wythnos. Yn dda gyda pheiriannau a chyda disgyblion iau. Gohiriwyd yr adolygiad ddwywaith.',
        ],
        [
          'Left school without a place to go to. Two applications to college were not answered. Works for an uncle when there is work.',
          'Gadawodd yr ysgol heb le i fynd iddo. Ni chafwyd ateb i ddau gais i’r coleg. Yn gweithio i ewythr pan fydd gwaith.',
        ],
      ),
    },
  ],
  'other-behaviour': [
    {
      factor: 'harm-domestic-abuse',
      answers: phrases([
        'The mother says that she has been shoved twice this year. She did not ring anyone. She was glad to be asked.',
        'Dywed y fam iddi gael ei gwthio ddwywaith eleni. Ni ffoniodd neb. Roedd yn falch o gael ei holi.',
      ]),
    },
  ],
  'harm-scenarios': [
    {
      factor: 'harm-violence',
      answers: phrases([
        'Most likely: a fight at the bus station, with hands. Worst: the same, with what a friend carries. First sign: messages about the other school. Tonight: ring the mother, who will fetch.',
        'Mwyaf tebygol: ymladd yn yr orsaf fysiau, â dwylo. Gwaethaf: yr un peth, gyda’r hyn y mae ffrind yn ei gario. Arwydd cyntaf: negeseuon am yr ysgol arall. Heno: ffoniwch y fam, a fydd yn dod i’w nôl.',
      ]),
    },
  ],
  'why-it-happened': [
    {
      factor: 'against-money',
      answers: phrases([
        'Money was owed and somebody offered a way to pay it. What looks like a choice had become the smaller of two fears.',
        'Roedd arian yn ddyledus a chynigiodd rhywun ffordd o’i dalu. Yr hyn sy’n edrych fel dewis oedd y lleiaf o ddau ofn erbyn hynny.',
      ]),
    },
  ],
  'pattern-and-triggers': [
    {
      factor: 'against-money',
      answers: phrases([
        'Each time there was a debt and a message the night before. It stops when the phone is off.',
        'Bob tro roedd dyled a neges y noson cynt. Mae’n peidio pan fydd y ffôn wedi’i ddiffodd.',
      ]),
    },
  ],
  'reoffending-explained': [
    {
      factor: 'against-money',
      answers: phrases([
        'The debt is not paid and the same people are about. Until that changes, wanting to stop is not enough.',
        'Nid yw’r ddyled wedi’i thalu ac mae’r un bobl o gwmpas. Hyd nes y bydd hynny’n newid, nid yw eisiau rhoi’r gorau iddi’n ddigon.',
      ]),
    },
  ],
  'childs-own-plan': [
    {
      factor: 'against-money',
      answers: phrases([
        '“I want to stop owing people. I’ll tell you when they message, if you don’t go straight to my mum.”',
        '“Dwi eisiau peidio â bod mewn dyled i bobl. Mi ddyweda i pan fyddan nhw’n anfon neges, os nad ewch chi’n syth at Mam.”',
      ]),
    },
  ],
  'safety-scenarios': [
    {
      factor: 'safety-exploitation',
      answers: phrases([
        'Most likely: another evening of being made small at home, and staying out until morning. Worst: getting into the car. First sign: the phone is off before nine.',
        'Mwyaf tebygol: noson arall o gael ei fychanu gartref, ac aros allan tan y bore. Gwaethaf: mynd i mewn i’r car. Arwydd cyntaf: mae’r ffôn wedi’i ddiffodd cyn naw.',
      ]),
    },
    {
      factor: 'safety-self-harm',
      answers: phrases([
        'Most likely: loneliness in the holidays, when nobody calls. Worst: hurting themselves again. First sign: no answer to messages for a day.',
        'Mwyaf tebygol: unigrwydd yn y gwyliau, pan na fydd neb yn galw. Gwaethaf: niweidio ei hun eto. Arwydd cyntaf: dim ateb i negeseuon am ddiwrnod.',
      ]),
    },
  ],
  'family-and-home': [
    {
      factor: 'safety-domestic-abuse',
      answers: phrases([
        'Arguments with a stepfather, some of which neighbours heard. The younger sister hides in her room when they begin. Mother asked us for help before anyone told her to.',
        'Ffraeo gyda llystad, a’r cymdogion wedi clywed peth ohono. Mae’r chwaer iau’n cuddio yn ei hystafell pan fydd yn dechrau. Gofynnodd y fam i ni am help cyn i neb ddweud wrthi.',
      ]),
    },
  ],
}
