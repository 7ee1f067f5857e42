import type { Standard } from '../framework.ts'

/** The fourth standard of out-of-court work until the revision of 2021. */
export const JOINT_WORKING: Standard = {
  id: '3.4',
  name: { en: 'Joint working', cy: 'Gweithio ar y cyd' },
  statement: {
    en: 'The service and the police decide together what is right for the child, and carry it out together.',
    cy: 'Mae’r gwasanaeth a’r heddlu’n penderfynu gyda’i gilydd beth sy’n iawn i’r plentyn, ac yn ei gyflawni gyda’i gilydd.',
  },
  counts: true,
  questions: [
    {
      id: '3.4.1',
      asks: {
        en: 'Is what the service recommends well founded and right for this child?',
        cy: 'A yw’r hyn y mae’r gwasanaeth yn ei argymell ar sail gadarn ac yn iawn i’r plentyn hwn?',
      },
      judgedOn: 'cases',
      appliesTo: { work: 'out-of-court', where: 'every-case' },
      prompts: [
        {
          en: 'It came out of an assessment that was made before the decision',
          cy: 'Deilliodd o asesiad a wnaed cyn y penderfyniad',
        },
        {
          en: 'It says why this disposal, and not a lesser or a greater one',
          cy: 'Mae’n dweud pam y datrysiad hwn, ac nid un llai neu fwy',
        },
        {
          en: 'It takes account of what the child understands, how they live, and how far they accept responsibility',
          cy: 'Mae’n ystyried dealltwriaeth y plentyn, ei amgylchiadau, ac i ba raddau y mae’n derbyn cyfrifoldeb',
        },
        {
          en: 'It says what those harmed were asked, and what they answered',
          cy: 'Mae’n dweud beth a ofynnwyd i’r rhai a niweidiwyd, a beth oedd eu hateb',
        },
        {
          en: 'The child and the carers were told what the disposal can mean later, such as in a check of criminal records',
          cy: 'Esboniwyd i’r plentyn a’r gofalwyr beth y gall y datrysiad ei olygu yn nes ymlaen, er enghraifft mewn gwiriad cofnod troseddol',
        },
      ],
    },
    {
      id: '3.4.2',
      asks: {
        en: 'Does the service work well with the police while the disposal is carried out?',
        cy: 'A yw’r gwasanaeth yn gweithio’n dda gyda’r heddlu wrth i’r datrysiad gael ei gyflawni?',
      },
      judgedOn: 'cases',
      appliesTo: { work: 'out-of-court', where: 'every-case' },
      prompts: [
        {
          en: 'The police hear how the child is getting on, and when the work is complete',
          cy: 'Mae’r heddlu’n clywed sut y mae’r plentyn yn dod ymlaen, a phryd y cwblheir y gwaith',
        },
        {
          en: 'What to do when a child does not comply has been agreed, and is kept to',
          cy: 'Cytunwyd beth i’w wneud pan nad yw plentyn yn cydymffurfio, a chedwir at hynny',
        },
        {
          en: 'The conditions of a conditional caution are followed up, and enforced fairly',
          cy: 'Dilynir amodau rhybuddiad amodol, a’u gorfodi’n deg',
        },
        {
          en: 'Decisions and their reasons stand in the records of both',
          cy: 'Mae’r penderfyniadau a’r rhesymau drostynt yng nghofnodion y ddau',
        },
      ],
    },
  ],
}
