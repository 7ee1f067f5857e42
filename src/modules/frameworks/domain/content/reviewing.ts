import { caseworkStandard } from '../casework-standard.ts'
import type { Standard } from '../framework.ts'

/** Reviewing of court work, 2018 to 2024. Out-of-court work had no such standard. */
export const REVIEWING: Standard = caseworkStandard({
  id: '2.4',
  work: 'court',
  name: { en: 'Reviewing', cy: 'Adolygu' },
  statement: {
    en: 'The work is looked at again, with the child, when something changes, and the plan changes with it.',
    cy: 'Edrychir ar y gwaith eto, gyda’r plentyn, pan fydd rhywbeth yn newid, ac mae’r cynllun yn newid hefyd.',
  },
  change: {
    asks: {
      en: 'Do reviews notice what has changed in what helps the child to stop offending, and act on it?',
      cy: 'A yw adolygiadau’n sylwi ar yr hyn sydd wedi newid o ran helpu’r plentyn i ymatal rhag troseddu, ac yn gweithredu arno?',
    },
    prompts: [
      {
        en: 'Reviews come when something changes, and not only when they are due',
        cy: 'Daw adolygiadau pan fydd rhywbeth yn newid, ac nid dim ond pan fydd yn amser eu gwneud',
      },
      {
        en: 'Progress and setbacks are seen, with the reasons for them',
        cy: 'Gwelir cynnydd ac anawsterau, ynghyd â’r rhesymau drostynt',
      },
      { en: 'Strengths that have grown are built on', cy: 'Adeiledir ar gryfderau sydd wedi tyfu' },
      {
        en: 'What keeps the child from engaging is looked for and dealt with',
        cy: 'Chwilir am yr hyn sy’n rhwystro’r plentyn rhag ymgysylltu, ac ymdrinnir ag ef',
      },
      {
        en: 'The child and the carers say how it is going',
        cy: 'Mae’r plentyn a’r gofalwyr yn dweud sut y mae pethau’n mynd',
      },
      { en: 'The plan was changed where it had to be', cy: 'Newidiwyd y cynllun lle’r oedd angen' },
    ],
  },
  childSafety: {
    asks: {
      en: 'Do reviews notice when the child’s safety changes, and act on it?',
      cy: 'A yw adolygiadau’n sylwi pan fydd diogelwch y plentyn yn newid, ac yn gweithredu ar hynny?',
    },
    prompts: [
      {
        en: 'Signs are picked up early: going missing, injuries, new company, a move',
        cy: 'Sylwir yn gynnar ar arwyddion: mynd ar goll, anafiadau, cwmni newydd, symud cartref',
      },
      {
        en: 'Other agencies are asked what they have seen',
        cy: 'Gofynnir i asiantaethau eraill beth y maent wedi’i weld',
      },
      {
        en: 'The level, the plan and what is to happen if things get worse were changed to match',
        cy: 'Newidiwyd y lefel, y cynllun a’r trefniadau wrth gefn yn unol â hynny',
      },
    ],
  },
  othersSafety: {
    asks: {
      en: 'Do reviews notice when the safety of other people changes, and act on it?',
      cy: 'A yw adolygiadau’n sylwi pan fydd diogelwch pobl eraill yn newid, ac yn gweithredu ar hynny?',
    },
    prompts: [
      {
        en: 'New behaviour, allegations and arrests are weighed as soon as they are known',
        cy: 'Ystyrir ymddygiad, honiadau ac arestiadau newydd cyn gynted ag y maent yn hysbys',
      },
      {
        en: 'Police and other agencies are asked what they have seen',
        cy: 'Gofynnir i’r heddlu ac asiantaethau eraill beth y maent wedi’i weld',
      },
      {
        en: 'The child and the carers take part in looking at the risk again',
        cy: 'Mae’r plentyn a’r gofalwyr yn cymryd rhan wrth edrych ar y risg eto',
      },
      {
        en: 'The level, the plan and what is to happen if things get worse were changed to match',
        cy: 'Newidiwyd y lefel, y cynllun a’r trefniadau wrth gefn yn unol â hynny',
      },
    ],
  },
})
