import { type InspectionPlan, shortfall, strength, toPartner, toService } from '../inspection-plan.ts'
import { accepted, done, soFar } from '../recommendation-answers.ts'

/** The council’s own auditors, who write in Welsh. They counted cases and gave no ratings. */
export const INTERNAL_AUDIT_2022: InspectionPlan = {
  days: { fieldwork: ['2022-01-17', '2022-02-04'], published: '2022-03-14' },
  about: {
    origin: 'internal-audit',
    title: 'Swyddi partneriaid, polisïau a goruchwyliaeth',
    framework: 'hmip-2021',
    led_by: 'Archwilio Mewnol, Cyngor Aberwen',
    out_of_court_cases: 10,
    summary:
      'Sicrwydd cyfyngedig. Mae swydd y nyrs yn wag eto, mae polisïau wedi dyddio, ac nid oes tystiolaeth bod rheolwyr yn darllen yr hyn y maent yn ei lofnodi.',
    where_published: 'Papurau’r Pwyllgor Llywodraethu ac Archwilio, Mawrth 2022',
  },
  results: { '3.1.1': [6, 10], '3.1.2': [4, 9], '3.1.3': [4, 8] },
  findings: {
    'health-2022': shortfall(
      '1.2.2',
      'Mae swydd y nyrs yn wag ers naw mis. Nid oes neb yn asesu iechyd y plant, ac nid yw’r bwrdd iechyd wedi dweud pryd y caiff y swydd ei llenwi.',
    ),
    'oversight-2022': shortfall(
      '1.2.3',
      'Cydlofnodwyd pob asesiad, ond nid oedd gair gan y rheolwr ar wyth o’r deg. Cynhaliwyd hanner y sesiynau goruchwylio a drefnwyd.',
    ),
    'policies-2022': shortfall(
      '1.4.1',
      'Nid oedd chwech o’r naw polisi wedi’u hadolygu mewn pryd, ac roedd dau’n dyfynnu deddfau sydd wedi’u diddymu. Ni allai neb ddweud pwy sy’n gyfrifol am bob un.',
    ),
    'exploitation-2022': shortfall(
      '3.1.2',
      'Mewn pump o’r naw achos ni ofynnwyd am gamfanteisio, er bod arwyddion ohono yn y cofnod.',
    ),
    'workers-2022': strength(
      '3.3.1',
      'Mae’r gweithwyr yn adnabod y plant yn dda, ac mae teuluoedd yn ymddiried ynddynt.',
    ),
  },
  recommendations: {
    'health-r-2022': toPartner('health', {
      asks: 'Llenwi swydd y nyrs, a threfnu rhywun i wneud y gwaith pan fydd y swydd yn wag.',
      from: ['health-2022'],
      priority: 'high',
      due: '2022-06-30',
      answers: [
        accepted('2022-04-11'),
        done(
          '2022-10-20',
          'Dechreuodd nyrs ym mis Hydref 2022, dridiau’r wythnos. Nid oes trefniant o hyd ar gyfer cyfnodau pan fydd y swydd yn wag.',
        ),
      ],
    }),
    'oversight-r-2022': toService({
      asks: 'Cofnodi, wrth gydlofnodi, beth a ddarllenwyd a beth sydd i’w newid, a chynnal pob sesiwn oruchwylio.',
      from: ['oversight-2022'],
      priority: 'high',
      due: '2022-09-30',
      answers: [
        accepted('2022-04-11'),
        soFar('2022-09-26', 'Ychwanegwyd blwch ar gyfer sylwadau’r rheolwr at y ffurflen. Mae’n wag gan amlaf.'),
      ],
    }),
    'policies-r-2022': toService({
      asks: 'Adolygu pob polisi, a chadw rhestr sy’n dweud pwy sy’n gyfrifol am bob un a phryd y caiff ei adolygu nesaf.',
      from: ['policies-2022'],
      priority: 'medium',
      due: '2022-12-31',
      answers: [accepted('2022-04-11'), done('2022-12-02', 'Lluniwyd rhestr, ac adolygwyd saith o’r naw polisi.')],
    }),
  },
}
