import type { Words } from '#kernel/language.ts'
import { childSubject } from '#modules/cases/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Link } from '#ui/text/link.tsx'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { type Surrounding, SURROUNDINGS } from '../domain/surroundings.ts'
import { TAB, toSafety } from './form-parts.ts'
import { surroundingChoices } from './surrounding-choices.ts'

type Titles = Pick<RecordForm, 'newTitle' | 'editTitle'>

const OWN_TITLES: Readonly<Record<Surrounding, Titles>> = {
  place: {
    newTitle: { en: 'Record a place', cy: 'Cofnodi lle' },
    editTitle: { en: 'Bring a place up to date', cy: 'Diweddaru lle' },
  },
  group: {
    newTitle: { en: 'Record a group', cy: 'Cofnodi grŵp' },
    editTitle: { en: 'Bring a group up to date', cy: 'Diweddaru grŵp' },
  },
}

const LINK_TITLES: Readonly<Record<Surrounding, Titles>> = {
  place: {
    newTitle: { en: 'Link the child with a place', cy: 'Cysylltu’r plentyn â lle' },
    editTitle: { en: 'Change a link with a place', cy: 'Newid cysylltiad â lle' },
  },
  group: {
    newTitle: { en: 'Link the child with a group', cy: 'Cysylltu’r plentyn â grŵp' },
    editTitle: { en: 'Change a link with a group', cy: 'Newid cysylltiad â grŵp' },
  },
}

const NOT_LISTED: Words = { en: 'Not in the list yet?', cy: 'Ddim yn y rhestr eto?' }

/** A place or a group itself, whoever is linked with it. */
export const surroundingForm = (which: Surrounding): RecordForm => {
  const { entity, path } = SURROUNDINGS[which]
  return {
    entity,
    path,
    permission: 'safety.write',
    ...OWN_TITLES[which],
    straight: true,
    open: () => Promise.resolve({ childId: null, back: '/places', fixed: {}, choices: {} }),
    after: (_visit, id) => `${path}/${id}`,
  }
}

/** What it is to one child. */
export const linkForm = (which: Surrounding): RecordForm => {
  const { link, of, path } = SURROUNDINGS[which]
  return {
    entity: link,
    path: `/children/:childId${path}`,
    permission: 'safety.write',
    ...LINK_TITLES[which],
    straight: true,
    open: async visit => {
      const subject = await childSubject(visit, TAB)
      return {
        ...subject,
        header: (
          <>
            {subject.header}
            <InsetText>{[NOT_LISTED, ' ', <Link path={`${path}/new`}>{OWN_TITLES[which].newTitle}</Link>]}</InsetText>
          </>
        ),
        initial: { from_on: visit.today },
        choices: { [of]: await visit.look(reader => surroundingChoices(reader, which, visit.today)) },
      }
    },
    after: toSafety,
  }
}
