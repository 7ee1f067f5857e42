import { caseworkStandard } from '../casework-standard.ts'
import type { Standard, WorkKind } from '../framework.ts'

/** Implementation and delivery of court and out-of-court work, 2018 to 2024. */
export const delivery = (id: string, work: WorkKind): Standard =>
  caseworkStandard({
    id,
    work,
    name: { en: 'Implementation and delivery', cy: 'Gweithredu a chyflawni' },
    statement: {
      en: 'What was planned is done, in time, in a relationship on which the child can rely.',
      cy: 'Gwneir yr hyn a gynlluniwyd, mewn pryd, mewn perthynas y gall y plentyn ddibynnu arni.',
    },
    change: {
      asks: {
        en: 'Does the work that is done help the child to stop offending?',
        cy: 'A yw’r gwaith a wneir yn helpu’r plentyn i ymatal rhag troseddu?',
      },
      prompts: [
        {
          en: 'The planned services reach the child, in the right order and without gaps',
          cy: 'Mae’r gwasanaethau a gynlluniwyd yn cyrraedd y plentyn, yn y drefn gywir a heb fylchau',
        },
        {
          en: 'The work is shaped to the child’s needs, language and culture, and takes in carers and others who matter to them',
          cy: 'Mae’r gwaith wedi’i lunio yn ôl anghenion, iaith a diwylliant y plentyn, ac yn cynnwys gofalwyr ac eraill sy’n bwysig iddo',
        },
        {
          en: 'It builds on strengths, and gives the child something to be proud of',
          cy: 'Mae’n adeiladu ar gryfderau, ac yn rhoi i’r plentyn rywbeth i ymfalchïo ynddo',
        },
        {
          en: 'There is a steady relationship with a worker who listens',
          cy: 'Mae perthynas gyson â gweithiwr sy’n gwrando',
        },
        {
          en: 'The child is linked to school, work, activities and help that will last',
          cy: 'Cysylltir y plentyn ag ysgol, gwaith, gweithgareddau a chymorth a fydd yn para',
        },
        {
          en: 'When contacts are missed, someone first finds out why, and then helps the child to come',
          cy: 'Pan gollir apwyntiadau, mae rhywun yn canfod pam yn gyntaf, ac yna’n helpu’r plentyn i ddod',
        },
      ],
    },
    childSafety: {
      asks: {
        en: 'Does the work that is done keep the child safe?',
        cy: 'A yw’r gwaith a wneir yn cadw’r plentyn yn ddiogel?',
      },
      prompts: [
        {
          en: 'What the plan says of the child’s safety is done, and soon enough',
          cy: 'Gwneir yr hyn y mae’r cynllun yn ei ddweud am ddiogelwch y plentyn, ac yn ddigon buan',
        },
        {
          en: 'Agencies act together: they share what they know, come to meetings, and carry decisions out',
          cy: 'Mae asiantaethau’n gweithredu gyda’i gilydd: maent yn rhannu’r hyn a wyddant, yn dod i gyfarfodydd ac yn rhoi penderfyniadau ar waith',
        },
        {
          en: 'New worries are acted on at once where they must be, and taken higher when others do not respond',
          cy: 'Gweithredir ar bryderon newydd ar unwaith lle bo rhaid, ac eir â nhw’n uwch pan nad yw eraill yn ymateb',
        },
        {
          en: 'The child is seen, at home too, and asked how safe they feel',
          cy: 'Gwelir y plentyn, gartref hefyd, a gofynnir iddo pa mor ddiogel y mae’n teimlo',
        },
      ],
    },
    othersSafety: {
      asks: {
        en: 'Does the work that is done keep other people safe?',
        cy: 'A yw’r gwaith a wneir yn cadw pobl eraill yn ddiogel?',
      },
      prompts: [
        {
          en: 'What the plan says of other people’s safety is done, and soon enough',
          cy: 'Gwneir yr hyn y mae’r cynllun yn ei ddweud am ddiogelwch pobl eraill, ac yn ddigon buan',
        },
        {
          en: 'Those who were harmed, and those who could be, stay in view throughout',
          cy: 'Cedwir y rhai a niweidiwyd, a’r rhai a allai gael niwed, mewn golwg drwy’r amser',
        },
        {
          en: 'Police and other agencies do their part, and the worker knows that they did',
          cy: 'Mae’r heddlu ac asiantaethau eraill yn gwneud eu rhan, ac mae’r gweithiwr yn gwybod hynny',
        },
        {
          en: 'The risk is lowered by what the child learns and gains, and not by control alone',
          cy: 'Gostyngir y risg drwy’r hyn y mae’r plentyn yn ei ddysgu ac yn ei ennill, ac nid drwy reolaeth yn unig',
        },
      ],
    },
  })
