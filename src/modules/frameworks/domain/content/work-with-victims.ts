import { type Area, WORK_KIND_WORDS } from '../framework.ts'

/** The standard on victims, since 2025. Whether it counts towards the overall rating was not found in print. */
export const WORK_WITH_VICTIMS: Area = {
  id: 'V',
  name: WORK_KIND_WORDS.victims,
  standards: [
    {
      id: 'V1',
      name: WORK_KIND_WORDS.victims,
      statement: {
        en: 'Victims get good work that is fitted to them and answers when things change, and it makes them safer.',
        cy: 'Mae dioddefwyr yn cael gwaith da sydd wedi’i deilwra iddynt ac sy’n ymateb pan fydd pethau’n newid, ac mae’n eu gwneud yn fwy diogel.',
      },
      counts: false,
      questions: [
        {
          id: 'V1.1',
          asks: {
            en: 'Is the work with this victim good, fitted to the person and quick to respond?',
            cy: 'A yw’r gwaith gyda’r dioddefwr hwn yn dda, yn addas i’r person ac yn gyflym i ymateb?',
          },
          judgedOn: 'cases',
          appliesTo: { work: 'victims', where: 'every-case' },
          prompts: [
            {
              en: 'Someone trained made contact soon, in a way that suited the victim',
              cy: 'Cysylltodd rhywun hyfforddedig yn fuan, mewn ffordd a oedd yn addas i’r dioddefwr',
            },
            {
              en: 'What was shared about the victim, and their consent to it, is recorded',
              cy: 'Cofnodir yr hyn a rannwyd am y dioddefwr, a’r cydsyniad i hynny',
            },
            {
              en: 'The victim was asked what they need: safety, health, language, disability, age',
              cy: 'Holwyd y dioddefwr am anghenion: diogelwch, iechyd, iaith, anabledd, oedran',
            },
            {
              en: 'The choices were explained without pressure, the restorative ones too',
              cy: 'Esboniwyd y dewisiadau heb bwysau, gan gynnwys y rhai adferol',
            },
            {
              en: 'What the victim wanted can be seen in the child’s plan where that was possible',
              cy: 'Gellir gweld yr hyn yr oedd y dioddefwr am ei gael yng nghynllun y plentyn lle’r oedd hynny’n bosibl',
            },
            {
              en: 'The victim heard how it went, as often as they wished',
              cy: 'Cafodd y dioddefwr glywed sut yr aeth pethau, mor aml ag y dymunai',
            },
            {
              en: 'The victim’s safety was looked at again as things changed, and acted on',
              cy: 'Edrychwyd eto ar ddiogelwch y dioddefwr wrth i bethau newid, a gweithredwyd arno',
            },
            {
              en: 'Other support was found where it was needed',
              cy: 'Cafwyd hyd i gymorth arall lle’r oedd ei angen',
            },
          ],
        },
        {
          id: 'V1.2',
          asks: {
            en: 'Do the service’s arrangements make for good work with victims?',
            cy: 'A yw trefniadau’r gwasanaeth yn arwain at waith da gyda dioddefwyr?',
          },
          judgedOn: 'evidence',
          prompts: [
            {
              en: 'Someone on the board leads for victims, and the board hears about them',
              cy: 'Mae rhywun ar y bwrdd yn arwain ar ddioddefwyr, ac mae’r bwrdd yn clywed amdanynt',
            },
            {
              en: 'There are enough trained people, and they have time',
              cy: 'Mae digon o bobl hyfforddedig, ac mae ganddynt amser',
            },
            {
              en: 'The service knows who its victims are, by age, sex, ethnicity and disability, and whom it does not reach',
              cy: 'Mae’r gwasanaeth yn gwybod pwy yw ei ddioddefwyr, yn ôl oedran, rhyw, ethnigrwydd ac anabledd, a phwy nad yw’n eu cyrraedd',
            },
            {
              en: 'The first contact is personal, and not the same letter for everyone',
              cy: 'Mae’r cyswllt cyntaf yn bersonol, ac nid yr un llythyr i bawb',
            },
            {
              en: 'The police pass victims’ details on in time, under an agreement that is kept',
              cy: 'Mae’r heddlu’n trosglwyddo manylion dioddefwyr mewn pryd, o dan gytundeb a gedwir',
            },
            {
              en: 'Victims are asked how it was for them, and something changes because of it',
              cy: 'Gofynnir i ddioddefwyr sut brofiad oedd hyn iddynt, ac mae rhywbeth yn newid o ganlyniad',
            },
            {
              en: 'Managers check how well victims are kept safe',
              cy: 'Mae rheolwyr yn gwirio pa mor dda y cedwir dioddefwyr yn ddiogel',
            },
          ],
        },
      ],
    },
  ],
}
