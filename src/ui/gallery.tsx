import { CERTAINTIES } from '#kernel/certainty.ts'
import { same, type Words } from '#kernel/language.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { ShareBar } from './charts/share-bar.tsx'
import { StackedBars } from './charts/stacked-bars.tsx'
import { TimeLine } from './charts/time-line.tsx'
import { Breadcrumbs } from './govuk/breadcrumbs.tsx'
import { Button } from './govuk/button.tsx'
import { CharacterCount } from './govuk/character-count.tsx'
import { Checkboxes } from './govuk/checkboxes.tsx'
import { DateInput } from './govuk/date-input.tsx'
import { Details } from './govuk/details.tsx'
import { FileUpload } from './govuk/file-upload.tsx'
import { InsetText } from './govuk/inset-text.tsx'
import { NotificationBanner } from './govuk/notification-banner.tsx'
import { Panel } from './govuk/panel.tsx'
import { PasswordInput } from './govuk/password-input.tsx'
import { Radios } from './govuk/radios.tsx'
import { Select } from './govuk/select.tsx'
import { Tabs } from './govuk/tabs.tsx'
import { TaskList } from './govuk/task-list.tsx'
import { TextInput } from './govuk/text-input.tsx'
import { WarningText } from './govuk/warning-text.tsx'
import { Page, type PageProps } from './layout/page.tsx'
import { Agenda, NothingWaits } from './patterns/agenda.tsx'
import { AnswersGiven } from './patterns/answers-given.tsx'
import { AimCard } from './patterns/aim-card.tsx'
import { Banner } from './patterns/banner.tsx'
import { CallList } from './patterns/call-list.tsx'
import { CheckAnswers } from './patterns/check-answers.tsx'
import { ChildHeader } from './patterns/child-header.tsx'
import { ConflictTable } from './patterns/conflict-table.tsx'
import { Course } from './patterns/course.tsx'
import { DangerPanel } from './patterns/danger-panel.tsx'
import { CertaintyNote } from './patterns/certainty-note.tsx'
import { ContentsList } from './patterns/contents-list.tsx'
import { DataTable } from './patterns/data-table.tsx'
import { EmptyState } from './patterns/empty-state.tsx'
import { EntryTable } from './patterns/entry-table.tsx'
import { FactGrid } from './patterns/fact-grid.tsx'
import { FilterPanel } from './patterns/filter-panel.tsx'
import { FormPage } from './patterns/form-page.tsx'
import { Glance } from './patterns/glance.tsx'
import { HeldList } from './patterns/held-list.tsx'
import { InlineForm } from './patterns/inline-form.tsx'
import { JourneySteps } from './patterns/journey-steps.tsx'
import { LargeQuestion } from './patterns/large-question.tsx'
import { LargeSheet } from './patterns/large-sheet.tsx'
import { LevelTiles } from './patterns/level-tiles.tsx'
import { LinkMenu } from './patterns/link-menu.tsx'
import { ItemList } from './patterns/item-list.tsx'
import { LiveRegion } from './patterns/live-region.tsx'
import { OwnSheet, SheetPart } from './patterns/own-sheet.tsx'
import { PaperSheet } from './patterns/paper-sheet.tsx'
import { Paging } from './patterns/paging.tsx'
import { PasskeyButton } from './patterns/passkey-button.tsx'
import { ProgressBar } from './patterns/progress-bar.tsx'
import { PromptList } from './patterns/prompt-list.tsx'
import { Quotes } from './patterns/quotes.tsx'
import { RecordPages } from './patterns/record-pages.tsx'
import { RatingStrip } from './patterns/rating-strip.tsx'
import { type RatingLevel, RatingTag } from './patterns/rating-tag.tsx'
import { SaidAndDone } from './patterns/said-and-done.tsx'
import { SearchForm } from './patterns/search-form.tsx'
import { StackedFacts } from './patterns/stacked-facts.tsx'
import { StatusTag } from './patterns/status-tag.tsx'
import { SummaryCard } from './patterns/summary-card.tsx'
import { TabsNav } from './patterns/tabs-nav.tsx'
import { TagList } from './patterns/tag-list.tsx'
import { Timeline } from './patterns/timeline.tsx'
import { Wall } from './patterns/wall.tsx'
import { TwoLanguageSheet } from './patterns/two-language-sheet.tsx'
import { ButtonLink } from './text/button-link.tsx'
import { Day } from './text/day.tsx'
import { Heading } from './text/heading.tsx'
import { InLanguage } from './text/in-language.tsx'
import { Link } from './text/link.tsx'
import { List } from './text/list.tsx'
import { Moment } from './text/moment.tsx'
import { Paragraph } from './text/paragraph.tsx'
import { ReadingColumn } from './text/reading-column.tsx'
import { Strong } from './text/strong.tsx'
import { Unbroken } from './text/unbroken.tsx'
import { Verbatim } from './text/verbatim.tsx'
import { VisuallyHidden } from './text/visually-hidden.tsx'
import { WithNote } from './text/with-note.tsx'
import { WithSide } from './text/with-side.tsx'

const both = (en: string, cy: string): Words => ({ en, cy })
const TODAY = localDate('2026-11-22')

const CHILDREN = Array.from({ length: 12 }, (_, index) => ({
  name: ['Gwenllian Ap-Rhydderch', 'Tomos Brynhelyg', 'Macsen Llwynbedw', 'Erin Hazelcombe'][index % 4] ?? '',
  since: addDays(TODAY, -index * 17),
  contacts: index * 3,
  late: index % 3 === 0,
}))

type Frame = Omit<PageProps, 'title' | 'children' | 'languagePath'>

const FRAME: Frame = {
  assets: {
    css: '/assets/sightline.css',
    js: '/assets/sightline.js',
    start: '/assets/start.js',
    icon: '/assets/icon.svg',
  },
  navigation: [
    { label: both('Caseload', 'Llwyth achosion'), path: '/caseload', active: true },
    { label: both('Find a child', 'Dod o hyd i blentyn'), path: '/children', active: false },
    { label: both('Workforce', 'Gweithlu'), path: '/workforce', active: false },
  ],
  visitor: {
    name: 'Nerys Coedmor',
    serviceName: both('Aberwen Youth Justice Service', 'Gwasanaeth Cyfiawnder Ieuenctid Aberwen'),
    roles: [both('Case manager', 'Rheolwr achos')],
    canSwitch: true,
  },
  demo: true,
}

const LEVELS: readonly { readonly label: Words; readonly level: RatingLevel }[] = [
  { label: both('Outstanding', 'Rhagorol'), level: 3 },
  { label: both('Good', 'Da'), level: 2 },
  { label: both('Requires improvement', 'Angen gwella'), level: 1 },
  { label: both('Inadequate', 'Annigonol'), level: 0 },
  { label: both('Not known', 'Ddim yn hysbys'), level: null },
]

const STRIP = LEVELS.map(({ label, level }, at) => ({
  number: `1.${at + 1}`,
  of: both(`1.${at + 1} Staff`, `1.${at + 1} Y staff`),
  level,
  label,
}))

const SHARES = (
  <ShareBar
    id="shares"
    of={both('Forecast', 'Rhagolwg')}
    shares={LEVELS.map(({ label, level }, at) => ({
      level,
      label,
      share: [0.6, 0.25, 0.1, 0.046, 0.004][at] ?? 0,
      said: ['60%', '25%', '10%', '5%', '<1%'][at] ?? '',
    }))}
  />
)

const RESULTS = [
  { at: 2019.2, isExact: true, level: 0, kind: 0, label: same('Aberwen') },
  { at: 2019.2, isExact: true, level: 2, kind: 0 },
  { at: 2020.9, isExact: false, level: 2, kind: 1 },
  { at: 2021.4, isExact: true, level: 3, kind: 2 },
] as const

/** Invented pages that show every component, to be looked at and to be tested as a whole. */
export const GALLERY = {
  list: (frame: Partial<Frame> = {}) => (
    <Page {...FRAME} {...frame} title={both('Caseload', 'Llwyth achosion')} languagePath="/aberwen/caseload?page=2">
      <Heading>{both('Caseload', 'Llwyth achosion')}</Heading>
      <FactGrid
        facts={[
          { label: both('Open programmes', 'Rhaglenni agored'), value: 61, path: '/caseload' },
          { label: both('Not allocated', 'Heb eu dyrannu'), value: 4, note: both('oldest 9 days', 'hynaf 9 diwrnod') },
          { label: both('Reviews due', 'Adolygiadau i’w gwneud'), value: 12 },
        ]}
      />
      <FilterPanel
        path="/caseload"
        active={[{ label: both('Team: East', 'Tîm: y Dwyrain'), path: '/caseload' }]}
        keep={{ sort: 'name' }}
      >
        <TextInput name="name" label={both('Name', 'Enw')} value="" />
        <Select
          name="team"
          label={both('Team', 'Tîm')}
          value="east"
          items={[
            { value: '', text: both('Any', 'Unrhyw un') },
            { value: 'east', text: both('East', 'Dwyrain') },
          ]}
        />
        <Select name="stage" label={both('Status', 'Statws')} items={[{ value: '', text: both('Any', 'Unrhyw un') }]} />
      </FilterPanel>
      <DataTable
        caption={both('Children', 'Plant')}
        captionHidden
        rows={CHILDREN}
        sort={{ by: 'since', descending: true, path: (by, down) => `?sort=${by}&order=${down ? 'down' : 'up'}` }}
        columns={[
          {
            id: 'name',
            label: both('Name', 'Enw'),
            sortable: true,
            cell: ({ name }) => <Link path="/children/1">{name}</Link>,
          },
          { id: 'since', label: both('Since', 'Ers'), sortable: true, cell: ({ since }) => <Day on={since} short /> },
          {
            id: 'programme',
            label: both('Programme', 'Rhaglen'),
            cell: () => both('Referral order', 'Gorchymyn atgyfeirio'),
          },
          { id: 'worker', label: both('Case manager', 'Rheolwr achos'), cell: () => 'Nerys Coedmor' },
          { id: 'contacts', label: both('Contacts', 'Cysylltiadau'), numeric: true, cell: ({ contacts }) => contacts },
          {
            id: 'status',
            label: both('Status', 'Statws'),
            cell: ({ late }) => (
              <StatusTag meaning={late ? 'late' : 'active'}>
                {late ? both('Overdue', 'Hwyr') : both('In progress', 'Yn mynd rhagddo')}
              </StatusTag>
            ),
          },
        ]}
      />
      <Paging page={2} pageSize={12} total={1804} path={page => `?page=${page}`} />
    </Page>
  ),

  record: (frame: Partial<Frame> = {}) => (
    <Page
      {...FRAME}
      {...frame}
      title={both('Overview', 'Trosolwg')}
      languagePath="/aberwen/children/1"
      notices={<Banner kind="success">{both('Address saved', 'Cadwyd y cyfeiriad')}</Banner>}
    >
      <ChildHeader
        name="Gwenllian Ap-Rhydderch"
        path="/children/1"
        knownAs="Gwen"
        born={{ on: localDate('2011-03-04'), age: 15, estimated: true }}
        pronouns="she/her"
        language={both('Welsh', 'Cymraeg')}
        facts={[{ label: both('Reference number', 'Cyfeirnod'), value: 'AB-10233' }]}
        flags={[
          { label: both('Restricted', 'Cyfyngedig'), meaning: 'private' },
          { label: both('Looked after', 'Yn derbyn gofal'), meaning: 'neutral' },
        ]}
      />
      <TabsNav
        label={both('Child’s record', 'Cofnod y plentyn')}
        items={[
          { label: both('Overview', 'Trosolwg'), path: '/children/1', active: true },
          { label: both('Family', 'Teulu'), path: '/children/1/family', active: false, count: 3 },
          { label: both('Education', 'Addysg'), path: '/children/1/education', active: false },
          { label: both('Offences', 'Troseddau'), path: '/children/1/offences', active: false, count: 2 },
          { label: both('Programmes', 'Rhaglenni'), path: '/children/1/programmes', active: false, count: 1 },
          { label: both('Chronology', 'Cronoleg'), path: '/children/1/chronology', active: false },
        ]}
      />
      <Heading caption={both('Child’s record', 'Cofnod y plentyn')}>{both('Overview', 'Trosolwg')}</Heading>
      <WithSide
        side={
          <>
            <Heading level={2}>{both('To do', 'I’w wneud')}</Heading>
            <TaskList
              items={[
                {
                  title: both('Review', 'Adolygiad'),
                  href: '#review',
                  hint: both('due today', 'i’w gwblhau heddiw'),
                  status: <StatusTag meaning="waiting">{both('In progress', 'Yn mynd rhagddo')}</StatusTag>,
                },
                { title: both('Plan', 'Cynllun'), href: '#plan', status: both('Completed', 'Cwblhawyd') },
              ]}
            />
          </>
        }
      >
        <SummaryCard
          title={both('Identity', 'Hunaniaeth')}
          changePath="/children/1/identity"
          facts={[
            { label: both('Name', 'Enw'), value: 'Gwenllian Ap-Rhydderch', changePath: '/children/1/name' },
            { label: both('Date of birth', 'Dyddiad geni'), value: <Day on={localDate('2011-03-04')} /> },
            { label: both('Religion', 'Crefydd'), value: null },
          ]}
        />
        <Timeline
          entries={[
            {
              on: TODAY,
              time: '14:30',
              title: both('Contact', 'Cyswllt'),
              path: '/children/1/contacts/2',
              by: 'Nerys Coedmor',
              content: <Verbatim>{'Met at home.\nSchool was the worry.'}</Verbatim>,
            },
            { on: addDays(TODAY, -3), title: both('Referral order made', 'Gwnaed gorchymyn atgyfeirio') },
            { on: addDays(TODAY, -40), title: both('Offence', 'Trosedd') },
          ]}
        />
      </WithSide>
      <ItemList
        items={[
          {
            title: <Link path="/findings/1">{both('Plans were late', 'Roedd cynlluniau’n hwyr')}</Link>,
            notes: [<Strong>{both('Raised twice', 'Codwyd ddwywaith')}</Strong>, '2.2', null],
          },
          { title: both('Families are heard', 'Gwrandewir ar deuluoedd'), notes: [] },
          {
            title: both('School report', 'Adroddiad ysgol'),
            notes: ['PDF'],
            ways: [<Link path="/documents/1/file">{both('Download', 'Lawrlwytho')}</Link>],
            below: <Details summary={both('Earlier versions', 'Fersiynau cynharach')}>{'2026'}</Details>,
          },
        ]}
      />
      <PromptList
        prompts={[
          {
            title: <Link path="/children/1">Cadi Penllwyn</Link>,
            of: both('Referral order', 'Gorchymyn atgyfeirio'),
            pressing: { words: both('Act now', 'Gweithredu nawr'), meaning: 'danger' },
            says: both('The plan has no contingency.', 'Nid oes cynllun wrth gefn.'),
            facts: [{ what: both('plan agreed', 'cytunwyd ar y cynllun'), on: TODAY, path: '/children/1/plan' }],
            notes: [both('Raised twice', 'Codwyd ddwywaith'), null],
            aside: both('Being written', 'Yn cael ei ysgrifennu'),
            todo: { label: both('Write it', 'Ei ysgrifennu'), path: '/children/1/plan/1' },
            more: <Link path="/children/1/signals/1">{both('Set aside', 'Rhoi o’r neilltu')}</Link>,
          },
          { title: 'Tomos Brynhelyg' },
        ]}
      />
      <PaperSheet
        language="cy"
        parts={[
          { kind: 'sender', text: 'Aberwen' },
          { kind: 'text', text: 'Annwyl Cadi\n\nHoffem dy weld di.\nTan hynny' },
          { kind: 'heading', text: 'Amcan 1' },
          { kind: 'lines', items: [{ lead: 'Yng ngeiriau’r plentyn', text: 'Pêl-droed' }] },
          { kind: 'list', numbered: false, items: [{ lead: 'Plentyn', text: 'Ymarfer' }] },
        ]}
      />
      <EmptyState>
        <ButtonLink path="/children/1/plans/new" look="secondary">
          {both('Add a plan', 'Ychwanegu cynllun')}
        </ButtonLink>
      </EmptyState>
    </Page>
  ),

  glance: (frame: Partial<Frame> = {}) => (
    <Page {...FRAME} {...frame} title={both('Overview', 'Trosolwg')} languagePath="/aberwen/children/2">
      <ChildHeader name="Tomos Brynhelyg" path="/children/2" />
      <RecordPages
        groups={[
          {
            label: both('Work', 'Gwaith'),
            pages: [
              { label: both('Overview', 'Trosolwg'), path: '/children/2', active: true },
              { label: both('Plan', 'Cynllun'), path: '/children/2/plan', active: false },
            ],
          },
          {
            label: both('Record', 'Cofnod'),
            pages: [{ label: both('Chronology', 'Cronoleg'), path: '/children/2/chronology', active: false }],
          },
        ]}
        beside={
          <LinkMenu
            label={both('Add', 'Ychwanegu')}
            hidden={both('to the record', 'at y cofnod')}
            links={[{ label: both('Incident', 'Digwyddiad'), path: '/children/2/incidents/new' }]}
          />
        }
      />
      <Heading hidden>{both('Overview', 'Trosolwg')}</Heading>
      <DangerPanel
        dangers={[
          { what: both('Missing', 'Ar goll'), since: TODAY, path: '/children/2/safety', weight: 1 },
          { what: both('Signs to screen', 'Arwyddion i’w sgrinio'), since: null, path: '/children/2', weight: 2 },
        ]}
      />
      <DangerPanel dangers={[]} />
      <LevelTiles
        label={both('Levels', 'Lefelau')}
        tiles={[
          {
            about: both('Safety', 'Diogelwch'),
            level: { words: both('High', 'Uchel'), step: 3, direction: 'up', path: '/children/2/assessment' },
            steps: 4,
            notes: [both('Up from medium', 'Wedi codi. Cyn hynny: Canolig')],
          },
          { about: both('Reoffending', 'Aildroseddu'), level: null, steps: 3, notes: [both('None yet', 'Dim eto')] },
        ]}
      />
      <Glance
        parts={[
          {
            title: both('Whom to call', 'Pwy i’w ffonio'),
            content: (
              <CallList
                people={[
                  {
                    role: both('Mother', 'Mam'),
                    name: 'Nerys Brynhelyg',
                    phone: '01632 960 001',
                    notes: ['After 2pm'],
                  },
                  { role: both('Father', 'Tad'), name: 'Emrys Brynhelyg', phone: null },
                ]}
              />
            ),
          },
          {
            title: both('Legal status', 'Statws cyfreithiol'),
            content: <HeldList items={[{ label: both('Until', 'Hyd'), value: <Day on={addDays(TODAY, 90)} /> }]} />,
          },
        ]}
      />
      <Agenda
        title={both('What is due', 'Beth sydd i’w wneud')}
        total={2}
        items={[
          {
            what: <Link path="/children/2/plan">{both('Review the plan', 'Adolygu’r cynllun')}</Link>,
            when: <Day on={addDays(TODAY, -3)} short />,
            late: true,
          },
          { who: 'Tomos Brynhelyg', what: both('Visit', 'Ymweliad'), when: both('Today', 'Heddiw'), late: false },
        ]}
        more={<Link path="/children/2/due">{both('All of them', 'Pob un ohonynt')}</Link>}
      />
      <NothingWaits
        words={both('Nothing waits here:', 'Nid oes dim yn aros yma:')}
        titles={[both('Visits', 'Ymweliadau')]}
      />
      <Course
        title={both('Referral order', 'Gorchymyn atgyfeirio')}
        status={<StatusTag meaning="active">{both('Open', 'Agored')}</StatusTag>}
        about={both('68 days so far', '68 diwrnod hyd yma')}
      >
        <JourneySteps
          label={both('Stages', 'Camau')}
          steps={[
            { title: both('Assess', 'Asesu'), meaning: 'done', state: both('Completed', 'Cwblhawyd'), on: TODAY },
            {
              title: both('Plan', 'Cynllunio'),
              meaning: 'late',
              state: both('Overdue', 'Hwyr'),
              path: '/children/2/plan',
            },
          ]}
        />
      </Course>
    </Page>
  ),

  plan: () => (
    <Page {...FRAME} title={both('Plan', 'Cynllun')} languagePath="/aberwen/children/2/plan">
      <AimCard
        level={3}
        number={1}
        said="I want to walk away when it kicks off"
        aim="Has two ways of leaving an argument"
        answers={<TagList label={both('Answers', 'Yn ateb')} items={[both('Violence to others', 'Trais at eraill')]} />}
        standing={<StatusTag meaning="active">{both('Good progress', 'Cynnydd da')}</StatusTag>}
        steps={[{ what: 'Practise three ways', about: both('Child', 'Plentyn'), standing: both('Done', 'Gwnaed') }]}
        ways={[{ label: both('Change', 'Newid'), path: '/children/2/plan/1', hidden: both('objective', 'amcan') }]}
      />
      <StackedFacts
        title={both('This version', 'Y fersiwn hon')}
        facts={[{ label: both('Status', 'Statws'), value: both('Agreed', 'Cytunwyd') }]}
      />
      <OwnSheet language="cy" title={both('My plan', 'Fy nghynllun')}>
        <SheetPart title={both('What I want', 'Beth rydw i ei eisiau')}>Chwarae pêl-droed</SheetPart>
      </OwnSheet>
      <Quotes
        quotes={[
          {
            said: 'Mae dau fws yn ormod.',
            language: 'cy',
            by: [both('Child', 'Plentyn'), <Day on={localDate('2026-05-12')} />],
            below: both('Partly pleased', 'Yn rhannol falch'),
            ways: [
              { label: both('Change', 'Newid'), path: '/voices/1/edit', hidden: both('these words', 'y geiriau hyn') },
            ],
          },
        ]}
      />
      <SaidAndDone
        saidLabel={both('You said', 'Dywedoch chi')}
        said={both('Two buses are too far.', 'Mae dau fws yn rhy bell.')}
        parts={[
          { label: both('We did it', 'Gwnaethom hyn'), text: both('We meet in town.', 'Rydym yn cwrdd yn y dref.') },
        ]}
        standing={<StatusTag meaning="late">{both('Waiting too long', 'Yn aros yn rhy hir')}</StatusTag>}
        notes={[both('Policy', 'Polisi')]}
        ways={[{ label: both('Open', 'Agor'), path: '/voice/answers/1', hidden: both('two buses', 'dau fws') }]}
      />
      {(['cy', 'en'] as const).map((_language, at, all) => (
        <TwoLanguageSheet
          languages={all.slice(at)}
          title={both('You said, we did', 'Dywedoch chi, gwnaethom ni')}
          caption={same('Aberwen')}
          rows={[{ en: both('Two buses are too far.', 'x'), cy: both('x', 'Mae dau fws yn rhy bell.') }]}
        />
      ))}
    </Page>
  ),

  form: (frame: Partial<Frame> = {}) => (
    <Page
      {...FRAME}
      title={both('Identity', 'Hunaniaeth')}
      languagePath="/aberwen/children/1/identity"
      back={{ path: '/children/1' }}
      errors={{
        given_names: both('Given names: enter an answer', 'Enwau cyntaf: rhowch ateb'),
        born: both('Date of birth: must be a real date', 'Dyddiad geni: rhaid rhoi dyddiad go iawn'),
        needs: both('Needs: select an answer', 'Anghenion: dewiswch ateb'),
      }}
      {...frame}
    >
      <FormPage
        title={both('Identity', 'Hunaniaeth')}
        caption="Gwenllian Ap-Rhydderch"
        lead={
          <Paragraph look="lead">
            {both('Write it as they say it.', 'Ysgrifennwch ef fel y maent yn ei ddweud.')}
          </Paragraph>
        }
        action="/children/1/identity"
        cancelPath="/children/1"
        hidden={{ _version: 3 }}
        draft={{ path: '/drafts', savedAt: '14:02' }}
        uploads
      >
        <TextInput name="given_names" label={both('Given names', 'Enwau cyntaf')} labelSize="s" width={20} />
        <EntryTable
          caption={both('Cases by question', 'Achosion fesul cwestiwn')}
          rowLabel={both('Question', 'Cwestiwn')}
          columns={[
            { id: 'enough', label: both('Sufficient', 'Digonol'), inputmode: 'numeric' },
            { id: 'judged', label: both('Judged', 'A farnwyd'), inputmode: 'numeric' },
          ]}
          rows={['2.1.1', '2.1.2'].map(id => ({ id, title: id, of: same(id) }))}
          values={{ 'enough-2.1.1': '10', 'judged-2.1.1': '9' }}
        />
        <DateInput
          name="born"
          legend={both('Date of birth', 'Dyddiad geni')}
          legendSize="s"
          hint={both('For example, 27 3 2009', 'Er enghraifft, 27 3 2009')}
          value={{ day: '31', month: '6', year: '2011' }}
        />
        <Radios
          name="interpreter"
          legend={both('Is an interpreter needed?', 'A oes angen cyfieithydd ar y pryd?')}
          legendSize="s"
          value="yes"
          items={[
            {
              value: 'yes',
              label: both('Yes', 'Oes'),
              conditional: (
                <TextInput name="interpreter_for" label={both('For which language?', 'Ar gyfer pa iaith?')} />
              ),
            },
            { value: 'no', label: both('No', 'Nac oes') },
          ]}
        />
        <Checkboxes
          name="needs"
          legend={both('Needs', 'Anghenion')}
          legendSize="s"
          hint={both('Select all that apply', 'Dewiswch bob un sy’n berthnasol')}
          values={['speech']}
          items={[
            { value: 'speech', label: both('Speech and language', 'Lleferydd ac iaith') },
            {
              value: 'hearing',
              label: both('Hearing', 'Clyw'),
              hint: both('With or without aids', 'Gyda chymhorthion neu hebddynt'),
            },
            { divider: both('or', 'neu') },
            { value: 'none', label: both('None of these', 'Dim un o’r rhain'), exclusive: true },
          ]}
        />
        <CharacterCount name="notes" label={both('Notes', 'Nodiadau')} labelSize="s" maxLength={500} value="" />
        <FileUpload
          name="file"
          label={both('Upload a file', 'Uwchlwytho ffeil')}
          labelSize="s"
          droppable
          accept=".zip"
        />
        <PasswordInput name="password" label={both('Password', 'Cyfrinair')} labelSize="s" />
      </FormPage>
    </Page>
  ),

  rest: (frame: Partial<Frame> = {}) => (
    <Page {...FRAME} {...frame} wide title={both('Two answers', 'Dau ateb')} languagePath="/aberwen/rest">
      <Breadcrumbs items={[{ text: both('Home', 'Hafan'), href: '/' }, { text: both('Two answers', 'Dau ateb') }]} />
      <ContentsList items={[{ label: both('Two answers', 'Dau ateb'), id: 'two-answers' }]} />
      <Heading level={2} id="two-answers">
        {both('Someone else has changed this', 'Mae rhywun arall wedi newid hyn')}
      </Heading>
      <SearchForm path="/children">
        <TextInput name="find" label={both('Find a child', 'Dod o hyd i blentyn')} type="search" />
        <Button>{both('Search', 'Chwilio')}</Button>
      </SearchForm>
      <InlineForm action="/read" hidden={{ id: 1 }}>
        <Button look="warning">
          {both('Delete', 'Dileu')} <VisuallyHidden>{both('draft', 'drafft')}</VisuallyHidden>
        </Button>
      </InlineForm>
      <WarningText>{both('Choose which to keep.', 'Dewiswch pa un i’w gadw.')}</WarningText>
      <ConflictTable
        savedBy={<Moment at={new Date('2026-11-22T14:02:00Z')} />}
        conflicts={[
          {
            name: 'school',
            label: both('School', 'Ysgol'),
            typed: 'Ysgol y Dderwen',
            saved: 'Ysgol Bryn Onnen',
            suggested: 'typed',
          },
          { name: 'religion', label: both('Religion', 'Crefydd'), typed: '', saved: 'None', suggested: null },
        ]}
      />
      <LiveRegion path="/import/1/state" done={false}>
        <ProgressBar id="rows" label={both('Rows read', 'Rhesi a ddarllenwyd')} done={1500} of={4000} />
      </LiveRegion>
      <InsetText>
        <Strong>{both('Kept', 'Cadwyd')}</Strong>: <InLanguage language="cy">Gwasanaeth Aberwen</InLanguage>
      </InsetText>
      <Details summary={both('What does this mean?', 'Beth mae hyn yn ei olygu?')}>
        {both('Nothing is lost.', 'Does dim wedi’i golli.')}
      </Details>
      <NotificationBanner success text={both('Your changes have been saved', 'Mae eich newidiadau wedi’u cadw')} />
      {(['information', 'warning', 'error'] as const).map(kind => (
        <Banner kind={kind}>{both('One thing to know.', 'Un peth i’w wybod.')}</Banner>
      ))}
      <ReadingColumn>
        <List items={[both('first', 'cyntaf'), both('second', 'ail')]} />
        <PasskeyButton purpose="sign-in" optionsUrl="/passkey/options" verifyUrl="/passkey/verify">
          {both('Use a passkey', 'Defnyddio allwedd mynediad')}
        </PasskeyButton>
      </ReadingColumn>
      <Tabs
        items={[
          { id: 'one', label: both('One', 'Un'), panel: <Paragraph>{same('1')}</Paragraph> },
          { id: 'two', label: both('Two', 'Dau'), panel: <Paragraph>{same('2')}</Paragraph> },
        ]}
      />
      <CheckAnswers
        groups={[{ title: both('Identity', 'Hunaniaeth'), facts: [{ label: both('Name', 'Enw'), value: 'Gwen' }] }]}
        action="/children"
      />
      {CERTAINTIES.map(certainty => (
        <CertaintyNote
          basis={{
            certainty,
            source: 'An invented manual: https://example.org/manual',
            note: both('Check the manual.', 'Gwiriwch y llawlyfr.'),
          }}
        />
      ))}
      <Panel title={both('Saved', 'Cadwyd')} level={2}>
        {both('Reference number', 'Cyfeirnod')}
      </Panel>
    </Page>
  ),

  figures: (frame: Partial<Frame> = {}) => (
    <Page {...FRAME} {...frame} title={both('The nation', 'Y wlad')} languagePath="/aberwen/nation">
      <Heading>{both('The nation', 'Y wlad')}</Heading>
      <TimeLine
        id="line"
        level={2}
        title={both('Results over time', 'Canlyniadau dros amser')}
        summary={both('Four results.', 'Pedwar canlyniad.')}
        years={[2018, 2021]}
        lanes={LEVELS.slice(0, -1)}
        kinds={[same('2018'), same('2021'), same('2025')]}
        hollow={both('Hollow: the month is not known', 'Gwag: ni wyddys y mis')}
        turn={{ at: 2020.5, label: both('A new programme', 'Rhaglen newydd') }}
        marks={RESULTS}
        columns={[{ id: 'at', label: both('Year', 'Blwyddyn'), cell: ({ at }) => Math.floor(at) }]}
        rows={RESULTS}
      />
      <StackedBars
        id="bars"
        title={both('Ratings by nation', 'Graddau fesul gwlad')}
        summary={both('Most are Good.', 'Mae’r rhan fwyaf yn Dda.')}
        of={both('Nation', 'Gwlad')}
        parts={LEVELS}
        bars={[
          { label: both('England', 'Lloegr'), values: [11, 51, 33, 2, 0] },
          { label: both('Wales', 'Cymru'), values: [1, 9, 4, 1, 2] },
        ]}
        note={<Paragraph>{both('Not all are known.', 'Nid yw pob un yn hysbys.')}</Paragraph>}
        downloads={<Link path="/nation/bars.csv">{both('Download as CSV', 'Lawrlwytho fel CSV')}</Link>}
      />
      <Paragraph>
        {LEVELS.map(({ level, label }) => [
          <RatingTag level={level} label={label} of={both('Staff', 'Y staff')} />,
          ' ',
        ])}
      </Paragraph>
      <RatingStrip groups={[STRIP.slice(0, 2), STRIP.slice(2)]} none={both('Not known', 'Ddim yn hysbys')} />
      <Wall
        columns={[both('Rating', 'Gradd'), both('Forecast', 'Rhagolwg')]}
        groups={[
          {
            title: both('Court disposals', 'Datrysiadau llys'),
            rows: [
              {
                title: both('2.1 Assessment', '2.1 Asesu'),
                cells: [<RatingTag level={2} label={both('Good', 'Da')} />, SHARES],
              },
            ],
          },
        ]}
      />
      <RatingStrip groups={[STRIP.slice(4)]} none={both('Not known', 'Ddim yn hysbys')} />
      <WithNote note={both('Wales', 'Cymru')}>
        <Unbroken>{same('21/36')}</Unbroken>
      </WithNote>
    </Page>
  ),

  question: (frame: Partial<Frame> = {}) => (
    <Page
      {...FRAME}
      {...frame}
      bare
      title={both('I feel safe.', 'Dw i’n teimlo’n ddiogel.')}
      languagePath="/answer/aberwen/once/safe"
    >
      <LargeQuestion
        progress={{ label: both('Question 2 of 9', 'Cwestiwn 2 o 9'), at: 2, of: 9 }}
        asks={both('I feel safe.', 'Dw i’n teimlo’n ddiogel.')}
        help={both('You can ask for help.', 'Gallwch ofyn am help.')}
        choices={[
          { value: 'true', label: both('True', 'Gwir') },
          { value: 'bad', label: both('Bad', 'Gwael') },
        ]}
        choice="true"
        said="On most days"
      />
    </Page>
  ),

  answers: (frame: Partial<Frame> = {}) => (
    <Page {...FRAME} {...frame} bare title={both('Thank you', 'Diolch')} languagePath="/answer/thank-you">
      <LargeSheet title={both('Thank you', 'Diolch')} says={[both('Give it back.', 'Rhowch hi yn ôl.')]}>
        <InlineForm action="/finish">
          <Button once>{both('Finish', 'Gorffen')}</Button>
        </InlineForm>
      </LargeSheet>
      <AnswersGiven
        language="cy"
        answers={[
          {
            asks: both('I feel safe.', 'Dw i’n teimlo’n ddiogel.'),
            chosen: both('Sometimes', 'Weithiau'),
            said: 'Ddim ar y bws',
            mark: <StatusTag meaning="danger">{both('Safety', 'Diogelwch')}</StatusTag>,
            keep: { label: both('Keep', 'Cadw'), path: '/voice', hidden: { answer: '1' } },
          },
        ]}
      />
    </Page>
  ),
} as const
