import type { Standard } from '../framework.ts'

/** The fourth standard of out-of-court work from the revision of 2021. */
export const OUT_OF_COURT_POLICY: Standard = {
  id: '3.4',
  name: {
    en: 'Out-of-court disposal policy and provision',
    cy: 'Polisi a darpariaeth datrysiadau y tu allan i’r llys',
  },
  statement: {
    en: 'Policy and provision keep children out of the system wherever that is right, and help them to stop offending.',
    cy: 'Mae’r polisi a’r ddarpariaeth yn cadw plant allan o’r system lle bynnag y mae hynny’n iawn, ac yn eu helpu i ymatal rhag troseddu.',
  },
  counts: true,
  questions: [
    {
      id: '3.4.1',
      asks: {
        en: 'Is there a policy that diverts children and helps them to stop offending?',
        cy: 'A oes polisi sy’n dargyfeirio plant ac yn eu helpu i ymatal rhag troseddu?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'It was written with the police, and both know what it says',
          cy: 'Fe’i hysgrifennwyd gyda’r heddlu, ac mae’r ddau’n gwybod beth y mae’n ei ddweud',
        },
        {
          en: 'It says which child is considered for which disposal, and who decides',
          cy: 'Mae’n dweud pa blentyn a ystyrir ar gyfer pa ddatrysiad, a phwy sy’n penderfynu',
        },
        {
          en: 'Every child is assessed before the decision, within a stated time',
          cy: 'Asesir pob plentyn cyn y penderfyniad, o fewn amser penodol',
        },
        {
          en: 'It says how disagreement is settled, and who scrutinises decisions',
          cy: 'Mae’n dweud sut y datrysir anghytundeb, a phwy sy’n craffu ar benderfyniadau',
        },
        {
          en: 'It says how unfairness between groups is looked for, and what is done about it',
          cy: 'Mae’n dweud sut y chwilir am annhegwch rhwng grwpiau, a beth a wneir yn ei gylch',
        },
      ],
    },
    {
      id: '3.4.2',
      asks: {
        en: 'Does what is provided carry the policy out?',
        cy: 'A yw’r hyn a ddarperir yn rhoi’r polisi ar waith?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Children who are diverted get the same services as children with orders, if they need them',
          cy: 'Mae plant a ddargyfeirir yn cael yr un gwasanaethau â phlant sydd â gorchmynion, os oes arnynt eu hangen',
        },
        {
          en: 'Help comes quickly, while it still means something to the child',
          cy: 'Daw cymorth yn gyflym, tra bydd yn dal i olygu rhywbeth i’r plentyn',
        },
        {
          en: 'Those who were harmed are heard, and can take part',
          cy: 'Mae’r rhai a niweidiwyd yn cael eu clywed, a gallant gymryd rhan',
        },
        {
          en: 'Partners provide what these children need: health, education, help for families',
          cy: 'Mae partneriaid yn darparu’r hyn y mae ar y plant hyn ei angen: iechyd, addysg, cymorth i deuluoedd',
        },
      ],
    },
    {
      id: '3.4.3',
      asks: {
        en: 'Are the policy and what is provided looked at again, and changed?',
        cy: 'A gaiff y polisi a’r hyn a ddarperir eu hadolygu a’u newid?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Reoffending and further disposals are followed up',
          cy: 'Dilynir aildroseddu a datrysiadau pellach',
        },
        {
          en: 'People from outside look at a sample of the decisions',
          cy: 'Mae pobl o’r tu allan yn edrych ar sampl o’r penderfyniadau',
        },
        {
          en: 'What children and carers say of it is used',
          cy: 'Defnyddir yr hyn y mae plant a gofalwyr yn ei ddweud amdano',
        },
        {
          en: 'The policy has changed because of what was found',
          cy: 'Mae’r polisi wedi newid oherwydd yr hyn a ganfuwyd',
        },
      ],
    },
  ],
}
