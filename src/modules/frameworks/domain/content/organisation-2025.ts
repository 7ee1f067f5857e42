import type { Standard } from '../framework.ts'

const GOVERNANCE_AND_LEADERSHIP: Standard = {
  id: '1.1',
  name: { en: 'Governance and leadership', cy: 'Llywodraethu ac arweinyddiaeth' },
  statement: {
    en: 'Those who govern and lead the service keep children and victims at the centre, and answer for what becomes of them.',
    cy: 'Mae’r rhai sy’n llywodraethu ac yn arwain y gwasanaeth yn cadw plant a dioddefwyr yn y canol, ac yn atebol am yr hyn sy’n digwydd iddynt.',
  },
  counts: true,
  questions: [
    {
      id: '1.1.1',
      asks: {
        en: 'Does the board set a course for children and victims, and keep to it?',
        cy: 'A yw’r bwrdd yn gosod cyfeiriad ar gyfer plant a dioddefwyr, ac yn cadw ato?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'What the board wants for children, and for victims, can be seen in what it decides',
          cy: 'Gellir gweld yn ei benderfyniadau beth y mae’r bwrdd am ei gael i blant, ac i ddioddefwyr',
        },
        {
          en: 'The right agencies attend, at a level that can decide',
          cy: 'Mae’r asiantaethau cywir yn dod i’r cyfarfodydd, ar lefel sy’n gallu penderfynu',
        },
        {
          en: 'The board looks at how good the work is, and not at figures alone',
          cy: 'Mae’r bwrdd yn edrych ar ba mor dda yw’r gwaith, ac nid ar ffigurau’n unig',
        },
        { en: 'One of its members answers for victims', cy: 'Mae un o’i aelodau’n atebol am ddioddefwyr' },
      ],
    },
    {
      id: '1.1.2',
      asks: {
        en: 'Do those who lead the service turn that course into daily work?',
        cy: 'A yw’r rhai sy’n arwain y gwasanaeth yn troi’r cyfeiriad hwnnw’n waith bob dydd?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Staff can say what the service wants for children, and how their own work serves it',
          cy: 'Gall y staff ddweud beth y mae’r gwasanaeth am ei gael i blant, a sut y mae eu gwaith nhw’n cyfrannu at hynny',
        },
        {
          en: 'Leaders read cases, go and see, and know what is not going well',
          cy: 'Mae’r arweinwyr yn darllen achosion, yn mynd i weld, ac yn gwybod beth nad yw’n mynd yn dda',
        },
        {
          en: 'Risks to the service are known, someone answers for each, and they are acted on',
          cy: 'Mae’r risgiau i’r gwasanaeth yn hysbys, mae rhywun yn atebol am bob un, a gweithredir arnynt',
        },
        {
          en: 'Changes are explained beforehand and looked back on',
          cy: 'Esbonnir newidiadau ymlaen llaw, ac edrychir yn ôl arnynt',
        },
      ],
    },
    {
      id: '1.1.3',
      asks: {
        en: 'Does the service look at its own work, learn from it and make it fairer?',
        cy: 'A yw’r gwasanaeth yn edrych ar ei waith ei hun, yn dysgu ohono ac yn ei wneud yn decach?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Audits, incidents, complaints and earlier inspections lead to changes that last',
          cy: 'Mae archwiliadau, digwyddiadau, cwynion ac arolygiadau blaenorol yn arwain at newidiadau sy’n para',
        },
        {
          en: 'What becomes of children is compared between groups, and differences are followed up',
          cy: 'Cymherir yr hyn sy’n digwydd i blant rhwng grwpiau, a dilynir y gwahaniaethau',
        },
        {
          en: 'Children, carers and victims are asked, and are told what came of it',
          cy: 'Gofynnir i blant, gofalwyr a dioddefwyr, a dywedir wrthynt beth a ddaeth o hynny',
        },
      ],
    },
  ],
}

const STAFFING: Standard = {
  id: '1.2',
  name: { en: 'Staffing', cy: 'Staffio' },
  statement: {
    en: 'There are enough skilled and well supported people to give every child and every victim the work that they deserve.',
    cy: 'Mae digon o bobl fedrus sy’n cael cefnogaeth dda i roi i bob plentyn a phob dioddefwr y gwaith y maent yn ei haeddu.',
  },
  counts: true,
  questions: [
    {
      id: '1.2.1',
      asks: {
        en: 'Are there enough people, with workloads that they can manage?',
        cy: 'A oes digon o bobl, gyda llwythi gwaith y gallant ymdopi â nhw?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Caseloads leave time to get to know every child',
          cy: 'Mae llwythi achosion yn gadael amser i ddod i adnabod pob plentyn',
        },
        {
          en: 'Work with victims has people of its own, with time for it',
          cy: 'Mae gan y gwaith gyda dioddefwyr ei bobl ei hun, gydag amser ar ei gyfer',
        },
        {
          en: 'Vacancies and absence are covered before children or victims feel them',
          cy: 'Trefnir staff dros dro ar gyfer swyddi gwag ac absenoldeb cyn i blant neu ddioddefwyr deimlo’r effaith',
        },
        {
          en: 'Every partner provides the people whom the law asks of it',
          cy: 'Mae pob partner yn darparu’r bobl y mae’r gyfraith yn gofyn iddo eu darparu',
        },
      ],
    },
    {
      id: '1.2.2',
      asks: {
        en: 'Do they have the skills that these children and victims need, and their variety?',
        cy: 'A oes ganddynt y sgiliau a’r amrywiaeth y mae ar y plant a’r dioddefwyr hyn eu hangen?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Learning needs are known, and training meets them',
          cy: 'Mae anghenion dysgu’n hysbys, ac mae’r hyfforddiant yn eu diwallu',
        },
        {
          en: 'Special knowledge is at hand: exploitation, harmful sexual behaviour, neurodiversity, trauma',
          cy: 'Mae gwybodaeth arbenigol wrth law: camfanteisio, ymddygiad rhywiol niweidiol, niwroamrywiaeth, trawma',
        },
        {
          en: 'Those who work here reflect those with whom they work, in language too',
          cy: 'Mae’r rhai sy’n gweithio yma’n adlewyrchu’r rhai y maent yn gweithio gyda nhw, o ran iaith hefyd',
        },
        {
          en: 'Volunteers, panel members and appropriate adults are trained and supported',
          cy: 'Caiff gwirfoddolwyr, aelodau panel ac oedolion priodol eu hyfforddi a’u cefnogi',
        },
      ],
    },
    {
      id: '1.2.3',
      asks: {
        en: 'Do oversight and support keep the work good?',
        cy: 'A yw goruchwyliaeth a chefnogaeth yn cadw’r gwaith yn dda?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Managers’ oversight can be seen in cases, and makes a difference to them',
          cy: 'Gellir gweld goruchwyliaeth y rheolwyr mewn achosion, ac mae’n gwneud gwahaniaeth iddynt',
        },
        {
          en: 'Supervision is regular and makes room to think about the child',
          cy: 'Mae goruchwyliaeth yn rheolaidd ac yn rhoi lle i feddwl am y plentyn',
        },
        {
          en: 'Poor work is taken up, and good work is noticed',
          cy: 'Ymdrinnir â gwaith gwael, a sylwir ar waith da',
        },
        {
          en: 'People are looked after when the work weighs on them',
          cy: 'Gofelir am bobl pan fydd y gwaith yn pwyso arnynt',
        },
      ],
    },
  ],
}

const PARTNERSHIPS_AND_SERVICES: Standard = {
  id: '1.3',
  name: { en: 'Partnerships and services', cy: 'Partneriaethau a gwasanaethau' },
  statement: {
    en: 'With its partners the service has what children and victims need, and gets it to them.',
    cy: 'Gyda’i bartneriaid, mae gan y gwasanaeth yr hyn y mae ar blant a dioddefwyr ei angen, ac mae’n ei roi iddynt.',
  },
  counts: true,
  questions: [
    {
      id: '1.3.1',
      asks: {
        en: 'Do the partners know what these children and victims need?',
        cy: 'A yw’r partneriaid yn gwybod beth sydd ei angen ar y plant a’r dioddefwyr hyn?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'An up-to-date analysis covers children’s needs, safety and strengths, and tells groups apart',
          cy: 'Mae dadansoddiad cyfredol yn cwmpasu anghenion, diogelwch a chryfderau plant, ac yn gwahaniaethu rhwng grwpiau',
        },
        {
          en: 'It says who the victims are, and what they need',
          cy: 'Mae’n dweud pwy yw’r dioddefwyr, a beth sydd ei angen arnynt',
        },
        {
          en: 'Services are planned and paid for by what it shows',
          cy: 'Cynllunnir a chyllidir gwasanaethau yn ôl yr hyn y mae’n ei ddangos',
        },
      ],
    },
    {
      id: '1.3.2',
      asks: { en: 'Are there enough good services?', cy: 'A oes digon o wasanaethau da?' },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Education, health, speech and language therapy, help with substances, housing and family support come without long waits',
          cy: 'Daw addysg, gofal iechyd, therapi lleferydd ac iaith, cymorth gyda sylweddau, tai a chymorth i deuluoedd heb aros yn hir',
        },
        {
          en: 'There is help at every stage: prevention, out of court, on bail, on orders, in custody and afterwards',
          cy: 'Mae cymorth ar gael ar bob cam: atal, y tu allan i’r llys, ar fechnïaeth, ar orchmynion, yn y ddalfa ac wedyn',
        },
        { en: 'Restorative work is offered, and it is good', cy: 'Cynigir gwaith adferol, ac mae’n dda' },
        {
          en: 'Appropriate adults come quickly, know the child’s rights and stand up for them',
          cy: 'Daw oedolion priodol yn gyflym, ac maent yn gwybod beth yw hawliau’r plentyn ac yn eu hamddiffyn',
        },
      ],
    },
    {
      id: '1.3.3',
      asks: {
        en: 'Do agencies act together for each child?',
        cy: 'A yw asiantaethau’n gweithredu gyda’i gilydd dros bob plentyn?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Children’s services, police, schools and health answer referrals, and disagreement is settled',
          cy: 'Mae gwasanaethau plant, yr heddlu, ysgolion ac iechyd yn ateb atgyfeiriadau, a datrysir anghytundeb',
        },
        {
          en: 'Out-of-court decisions are made together, and scrutinised',
          cy: 'Gwneir penderfyniadau y tu allan i’r llys ar y cyd, a chreffir arnynt',
        },
        {
          en: 'Remand and release are planned with every agency that is needed',
          cy: 'Cynllunnir remand a rhyddhau gyda phob asiantaeth sydd ei hangen',
        },
        {
          en: 'What one agency learns reaches the others',
          cy: 'Mae’r hyn y mae un asiantaeth yn ei ddysgu yn cyrraedd y lleill',
        },
      ],
    },
  ],
}

/** The three standards of organisational delivery since 2025. */
export const ORGANISATION_2025: readonly Standard[] = [GOVERNANCE_AND_LEADERSHIP, STAFFING, PARTNERSHIPS_AND_SERVICES]
