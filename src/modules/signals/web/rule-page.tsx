import { type Phrase, same, say, type Words } from '#kernel/language.ts'
import { findFramework } from '#modules/frameworks/index.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { numbersSet } from '../data/numbers-set.ts'
import { ruleTallies } from '../data/rule-tallies.ts'
import { isMostlySetAside } from '../domain/mostly-set-aside.ts'
import type { AnyRule } from '../domain/rule.ts'
import { EVERY_RULE } from '../domain/rule-list.ts'
import { settingName } from '../domain/settings-on.ts'
import { NumberSection } from './number-section.tsx'
import { ASIDE, asideWords, LOOK_AT_IT, MENDED, NONE, NOT_COUNTED, RULES_TITLE, STANDING } from './rules-page.tsx'

const BEARS_ON: Words = { en: 'What it bears on', cy: 'Yr hyn y mae’n berthnasol iddo' }
const NUMBERS: Words = { en: 'Its numbers', cy: 'Ei rhifau' }
const NO_NUMBERS: Words = { en: 'This rule works without numbers.', cy: 'Mae’r rheol hon yn gweithio heb rifau.' }
const STANDARDS: Phrase<{ readonly framework: Words; readonly ids: string }> = {
  en: ({ framework, ids }) => `${framework.en}: ${ids}`,
  cy: ({ framework, ids }) => `${framework.cy}: ${ids}`,
}

export const findRule = (id: string): AnyRule => found(EVERY_RULE.find(rule => rule.id === id))

/** One rule: what it is for, how it fares, and its numbers with what they rest on. */
export async function rulePage(visit: Visit): Promise<Response> {
  const rule = findRule(visit.param('rule'))
  const { tally, numbers } = await visit.look(async reader => ({
    tally: (await ruleTallies(reader, visit.today)).get(rule.id) ?? { ...NONE, rule: rule.id },
    numbers: await numbersSet(reader, rule),
  }))
  const listPath = visit.may('signal.oversee') ? `/signals?show=everyone&rule=${rule.id}` : undefined
  return visit.page(
    { title: rule.title, back: { path: '/signals/rules', label: RULES_TITLE } },
    <>
      <Heading>{rule.title}</Heading>
      <Paragraph look="lead">{rule.about}</Paragraph>
      {isMostlySetAside(tally, visit.today) && <Banner kind="warning">{LOOK_AT_IT}</Banner>}
      {rule.subject === 'victim' ? (
        <Paragraph look="quiet">{NOT_COUNTED}</Paragraph>
      ) : (
        <FactGrid
          facts={[
            { label: STANDING, value: tally.standing, path: tally.standing > 0 ? listPath : undefined },
            { label: MENDED, value: tally.mended },
            { label: ASIDE, value: asideWords(tally) },
          ]}
        />
      )}
      <Heading level={2}>{BEARS_ON}</Heading>
      <List items={standardsOf(rule)} />
      <Heading level={2}>{NUMBERS}</Heading>
      {Object.keys(rule.settings).length === 0 && <Paragraph>{NO_NUMBERS}</Paragraph>}
      {Object.entries(rule.settings).map(([name, setting]) => (
        <NumberSection
          setting={setting}
          path={`/signals/rules/${rule.id}/numbers/${name}`}
          set={numbers.filter(one => one.setting === settingName(rule, name))}
          today={visit.today}
          mayTune={visit.may('signal.tune')}
        />
      ))}
    </>,
  )
}

const standardsOf = ({ standards }: AnyRule): readonly Words[] =>
  Object.entries(standards)
    .filter(([, ids]) => ids.length > 0)
    .map(([id, ids]) => say(STANDARDS, { framework: findFramework(id)?.name ?? same(id), ids: ids.join(', ') }))
