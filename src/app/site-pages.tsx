import type { Words } from '#kernel/language.ts'
import { PERMISSIONS, type Permission, ROLE_NAMES, ROLES } from '#kernel/permission.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Module } from '#web/module.ts'
import type { OpenRoute } from '#web/routes.ts'

type Section = { readonly heading: Words; readonly paragraphs: readonly Words[] }
type SitePage = { readonly path: string; readonly title: Words; readonly sections: readonly Section[] }

const PAGES: readonly SitePage[] = [
  {
    path: '/help',
    title: { en: 'Help', cy: 'Cymorth' },
    sections: [
      {
        heading: { en: 'What you type is kept', cy: 'Cedwir yr hyn a deipiwch' },
        paragraphs: [
          {
            en: 'A form saves itself as a draft while you type, or when you press “Save as draft”. If your session ends or your computer closes, sign in again and open “Your drafts”. Nothing is in the record until you press “Save” or, where your answers are shown to you first, “Confirm and save”.',
            cy: 'Mae ffurflen yn cadw ei hun fel drafft wrth i chi deipio, neu pan fyddwch yn pwyso “Cadw fel drafft”. Os daw eich sesiwn i ben neu os bydd eich cyfrifiadur yn cau, mewngofnodwch eto ac agorwch “Eich drafftiau”. Nid oes dim yn y cofnod nes i chi bwyso “Cadw” neu, lle dangosir eich atebion i chi yn gyntaf, “Cadarnhau a chadw”.',
          },
        ],
      },
      {
        heading: { en: 'Finding a child', cy: 'Dod o hyd i blentyn' },
        paragraphs: [
          {
            en: 'Type part of a name in any order, in English or Welsh spelling; a date of birth like 27 3 2009; or a reference number. Only your own service is searched, and every search is logged.',
            cy: 'Teipiwch ran o enw mewn unrhyw drefn, yn sillafiad y Gymraeg neu’r Saesneg; dyddiad geni fel 27 3 2009; neu gyfeirnod. Dim ond eich gwasanaeth eich hun a chwilir, a chofnodir pob chwiliad.',
          },
        ],
      },
      {
        heading: {
          en: 'When someone else changed the same record',
          cy: 'Pan fydd rhywun arall wedi newid yr un cofnod',
        },
        paragraphs: [
          {
            en: 'You are shown both versions, answer by answer, and choose what should stand. Neither is lost.',
            cy: 'Dangosir y ddau fersiwn i chi, ateb wrth ateb, a byddwch yn dewis beth ddylai sefyll. Ni chollir yr un ohonynt.',
          },
        ],
      },
    ],
  },
  {
    path: '/accessibility',
    title: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
    sections: [
      {
        heading: { en: 'How accessible Sightline is', cy: 'Pa mor hygyrch yw Sightline' },
        paragraphs: [
          {
            en: 'Sightline is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. Every page works with a keyboard, with a screen reader, at 400% zoom and without scripts, in English and in Welsh. Pages are checked by an automatic test whenever the program changes; no audit by disabled users has been made yet.',
            cy: 'Mae Sightline wedi’i adeiladu i fodloni Canllawiau Hygyrchedd Cynnwys Gwe 2.2 ar lefel AA. Mae pob tudalen yn gweithio gyda bysellfwrdd, gyda darllenydd sgrin, ar chwyddiad o 400% a heb sgriptiau, yn Gymraeg ac yn Saesneg. Caiff tudalennau eu gwirio gan brawf awtomatig pryd bynnag y mae’r rhaglen yn newid; nid oes archwiliad gan ddefnyddwyr anabl wedi’i wneud eto.',
          },
        ],
      },
      {
        heading: { en: 'If something does not work for you', cy: 'Os nad yw rhywbeth yn gweithio i chi' },
        paragraphs: [
          {
            en: 'Tell your administrator what you were trying to do and on which page. Signing in with a passkey needs scripts; a password with an authenticator app does not.',
            cy: 'Dywedwch wrth eich gweinyddwr beth roeddech yn ceisio ei wneud ac ar ba dudalen. Mae angen sgriptiau i fewngofnodi gydag allwedd mynediad; nid oes eu hangen ar gyfer cyfrinair gydag ap dilysu.',
          },
        ],
      },
    ],
  },
  {
    path: '/privacy',
    title: { en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' },
    sections: [
      {
        heading: { en: 'What is kept of you', cy: 'Beth a gedwir amdanoch chi' },
        paragraphs: [
          {
            en: 'Your name, e-mail address, roles and chosen language; when you signed in and from which kind of device; which children’s records you opened, what you searched for, what you exported, and every change that you made. Your service is answerable for this information and decides how long it is kept.',
            cy: 'Eich enw, eich cyfeiriad e-bost, eich rolau a’r iaith a ddewiswyd gennych; pryd y gwnaethoch fewngofnodi ac o ba fath o ddyfais; pa gofnodion plant a agorwyd gennych, am beth y gwnaethoch chwilio, beth a allforiwyd gennych, a phob newid a wnaed gennych. Eich gwasanaeth sy’n atebol am yr wybodaeth hon ac yn penderfynu am ba hyd y caiff ei chadw.',
          },
        ],
      },
      {
        heading: { en: 'Cookies', cy: 'Cwcis' },
        paragraphs: [
          {
            en: 'Only what the service cannot work without: one that keeps you signed in, one that remembers your language, and one that carries a message from one page to the next. Nothing follows you elsewhere.',
            cy: 'Dim ond yr hyn na all y gwasanaeth weithio hebddo: un sy’n eich cadw wedi’ch mewngofnodi, un sy’n cofio eich iaith, ac un sy’n cludo neges o un dudalen i’r nesaf. Nid oes dim yn eich dilyn i rywle arall.',
          },
        ],
      },
    ],
  },
]

const ABOUT: Words = { en: 'About Sightline', cy: 'Am Sightline' }
const ABOUT_TEXT: readonly Words[] = [
  {
    en: 'Sightline gives everyone who answers for a youth justice service a line of sight to the child: from the case manager’s record to the management board. It is open-source software under the MIT licence.',
    cy: 'Mae Sightline yn rhoi llinell olwg at y plentyn i bawb sy’n atebol am wasanaeth cyfiawnder ieuenctid: o gofnod y rheolwr achos i’r bwrdd rheoli. Mae’n feddalwedd cod agored o dan drwydded MIT.',
  },
  {
    en: 'Who may do what is decided by roles. This is the whole of it: what is not listed is refused.',
    cy: 'Rolau sy’n penderfynu pwy gaiff wneud beth. Dyma’r cyfan: gwrthodir yr hyn nad yw wedi’i restru.',
  },
]

type RoleRow = { readonly role: Words; readonly may: readonly Permission[] }

const ROLE_COLUMNS: readonly Column<RoleRow>[] = [
  { id: 'role', label: { en: 'Role', cy: 'Rôl' }, cell: ({ role }) => role },
  {
    id: 'may',
    label: { en: 'May', cy: 'Caiff' },
    cell: ({ may }) => <List kind="plain" items={may.map(permission => PERMISSIONS[permission])} />,
  },
]

const About = () => (
  <>
    <Heading>{ABOUT}</Heading>
    {ABOUT_TEXT.map(text => (
      <Paragraph>{text}</Paragraph>
    ))}
    <DataTable
      caption={{ en: 'Roles and what they may do', cy: 'Rolau a’r hyn y cânt ei wneud' }}
      columns={ROLE_COLUMNS}
      rows={ROLE_NAMES.map(role => ({ role: ROLES[role].label, may: ROLES[role].may }))}
    />
  </>
)

const Sections = ({ page }: { readonly page: SitePage }) => (
  <>
    <Heading>{page.title}</Heading>
    {page.sections.map(({ heading, paragraphs }) => (
      <>
        <Heading level={2}>{heading}</Heading>
        {paragraphs.map(text => (
          <Paragraph>{text}</Paragraph>
        ))}
      </>
    ))}
  </>
)

const siteRoute = (page: SitePage): OpenRoute => ({
  method: 'get',
  path: page.path,
  gate: 'anyone',
  handle: call => call.page({ title: page.title }, <Sections page={page} />),
})

/** The pages that every footer links to. */
export const sitePages: Module = {
  name: 'site-pages',
  openRoutes: [
    { method: 'get', path: '/', gate: 'anyone', handle: call => call.go(call.visitor ? '/services' : '/sign-in') },
    ...PAGES.map(siteRoute),
    { method: 'get', path: '/about', gate: 'anyone', handle: call => call.page({ title: ABOUT }, <About />) },
  ],
}
