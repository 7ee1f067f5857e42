import type { Standard } from '../framework.ts'

/** The first standard of organisational delivery, 2018 to 2024. */
export const GOVERNANCE_AND_LEADERSHIP: Standard = {
  id: '1.1',
  name: { en: 'Governance and leadership', cy: 'Llywodraethu ac arweinyddiaeth' },
  statement: {
    en: 'Those who govern and lead the service make sure that every child gets good work, fitted to that child.',
    cy: 'Mae’r rhai sy’n llywodraethu ac yn arwain y gwasanaeth yn sicrhau bod pob plentyn yn cael gwaith da, wedi’i deilwra iddo.',
  },
  counts: true,
  questions: [
    {
      id: '1.1.1',
      asks: {
        en: 'Is there a vision and a strategy for the area’s children, and do they guide the work?',
        cy: 'A oes gweledigaeth a strategaeth ar gyfer plant yr ardal, ac a ydynt yn llywio’r gwaith?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'The management board set the strategy itself, reviews it and answers for it',
          cy: 'Y bwrdd rheoli ei hun a luniodd y strategaeth, ac mae’n ei hadolygu ac yn atebol amdani',
        },
        {
          en: 'The chair knows the service well enough to challenge it, and gives it time',
          cy: 'Mae’r cadeirydd yn adnabod y gwasanaeth yn ddigon da i’w herio, ac yn rhoi amser iddo',
        },
        {
          en: 'The right agencies sit on the board, at a level that can decide, and they attend',
          cy: 'Mae’r asiantaethau cywir ar y bwrdd, ar lefel sy’n gallu penderfynu, ac maent yn dod i’r cyfarfodydd',
        },
        {
          en: 'Board members speak up for these children in their own agencies',
          cy: 'Mae aelodau’r bwrdd yn siarad dros y plant hyn yn eu hasiantaethau eu hunain',
        },
        {
          en: 'It says what is done for groups of children who fare worse, and by when',
          cy: 'Mae’n dweud beth a wneir dros grwpiau o blant sy’n cael canlyniadau gwaeth, ac erbyn pryd',
        },
        {
          en: 'It reflects what children and families think',
          cy: 'Mae’n adlewyrchu barn plant a theuluoedd',
        },
      ],
    },
    {
      id: '1.1.2',
      asks: {
        en: 'Do the partners in practice help the service to do its work?',
        cy: 'A yw’r partneriaid yn helpu’r gwasanaeth i wneud ei waith yn ymarferol?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Board members know their part, and had an induction to it',
          cy: 'Mae aelodau’r bwrdd yn gwybod beth yw eu rhan, a chawsant gyfnod sefydlu ar ei chyfer',
        },
        {
          en: 'Every partner provides the staff and the money that the law and the need call for',
          cy: 'Mae pob partner yn darparu’r staff a’r arian y mae’r gyfraith a’r angen yn galw amdanynt',
        },
        {
          en: 'Agreements with children’s services, police, health, education and probation say who does what, and are kept',
          cy: 'Mae cytundebau â gwasanaethau plant, yr heddlu, iechyd, addysg a’r gwasanaeth prawf yn dweud pwy sy’n gwneud beth, a chedwir atynt',
        },
        {
          en: 'The area’s other strategies take these children in: on violence, exploitation, exclusion from school, care',
          cy: 'Mae strategaethau eraill yr ardal yn cynnwys y plant hyn: ar drais, camfanteisio, gwahardd o’r ysgol, gofal',
        },
        {
          en: 'When something is stuck between agencies, the board hears of it and settles it',
          cy: 'Pan fydd rhywbeth yn sownd rhwng asiantaethau, mae’r bwrdd yn clywed amdano ac yn ei ddatrys',
        },
      ],
    },
    {
      id: '1.1.3',
      asks: {
        en: 'Do those who lead the service make good work possible?',
        cy: 'A yw’r rhai sy’n arwain y gwasanaeth yn gwneud gwaith da yn bosibl?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'What the board decides reaches the staff, and what the staff see reaches the board',
          cy: 'Mae’r hyn y mae’r bwrdd yn ei benderfynu yn cyrraedd y staff, a’r hyn y mae’r staff yn ei weld yn cyrraedd y bwrdd',
        },
        {
          en: 'Leaders know the risks to the service, and have done something about each',
          cy: 'Mae’r arweinwyr yn gwybod beth yw’r risgiau i’r gwasanaeth, ac wedi gwneud rhywbeth am bob un',
        },
        {
          en: 'Staff know what is expected of them, and are asked what they think',
          cy: 'Mae’r staff yn gwybod beth a ddisgwylir ganddynt, a gofynnir am eu barn',
        },
        {
          en: 'Changes are explained beforehand, taken at a pace that people can follow, and looked back on',
          cy: 'Esbonnir newidiadau ymlaen llaw, fe’u cyflwynir ar gyflymder y gall pobl ei ddilyn, ac edrychir yn ôl arnynt',
        },
      ],
    },
  ],
}
