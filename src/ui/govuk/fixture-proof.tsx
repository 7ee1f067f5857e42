import { readFileSync } from 'node:fs'
import { Fragment, h, type VNode } from 'preact'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { same } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { render } from '../view.tsx'

type Fixture<Options> = { readonly name: string; readonly options: Options; readonly html: string }

/** What ours leaves out of a GOV.UK component, each with the reason: options by their path, or single fixtures by name. */
export type LeftOut = {
  readonly options?: Readonly<Record<string, string>>
  readonly fixtures?: Readonly<Record<string, string>>
}

/** Runs every fixture that GOV.UK Frontend ships for a component, but those that use an option we leave out. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the fixtures' JSON holds
export function provedByFixtures<Options>(
  component: string,
  leftOut: LeftOut,
  write: (options: Options) => VNode,
): void {
  const fixtures = fixturesOf<Options>(component)
  const names = Object.keys(leftOut.fixtures ?? {})
  const paths = Object.keys(leftOut.options ?? {})
  const uses = ({ options }: Fixture<Options>, path: string) => hasOption(options, path.split('.'))
  const within = fixtures.filter(fixture => !names.includes(fixture.name) && !paths.some(path => uses(fixture, path)))
  describe(`${component}: ${within.length} of GOV.UK’s ${fixtures.length} fixtures`, () => {
    test.for(within.map(fixture => [fixture.name, fixture] as const))('%s', ([, { options, html }]) => {
      expect(tidy(render(EN, write(options)))).toBe(tidy(html))
    })
    test('what is left out exists', () => {
      expect(names.filter(name => !fixtures.some(fixture => fixture.name === name))).toEqual([])
      expect(paths.filter(path => !fixtures.some(fixture => uses(fixture, path)))).toEqual([])
    })
  })
}

const EN = { language: 'en', href: (path: string) => path, nonce: '' } as const

function fixturesOf<Options>(component: string): readonly Fixture<Options>[] {
  const file = new URL(import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`))
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: readonly Fixture<Options>[] }).fixtures
}

function hasOption(options: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return options !== undefined
  if (Array.isArray(options)) return options.some(item => hasOption(item, [first, ...rest]))
  if (typeof options !== 'object' || options === null || !(first in options)) return false
  return hasOption((options as Record<string, unknown>)[first], rest)
}

/** One line per element with attributes in order, so that only the writing of the HTML may differ. */
export const tidy = (html: string): string =>
  parseFragment(html)
    .childNodes.flatMap(node => lines(node, ''))
    .join('\n')

function lines(node: Tree.ChildNode, indent: string): string[] {
  if (node.nodeName === '#text') {
    const text = (node as Tree.TextNode).value.replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [indent + text]
  }
  if (!('attrs' in node)) return []
  const attributes = node.attrs.map(({ name, value }) => `${name}="${value.replace(/\s+/g, ' ').trim()}"`).sort()
  const opening = [node.tagName, ...attributes].join(' ')
  return [`${indent}<${opening}>`, ...node.childNodes.flatMap(child => lines(child, `${indent}  `))]
}

/** How fixtures give a text: plain, or as HTML, which becomes an element of ours. */
export type FixtureText = { readonly text?: string | number | null; readonly html?: string | null }

/** A fixture's text as a component takes it. */
export function label(given: FixtureText | null | undefined): Label | undefined {
  if (given?.html) return fromHtml(given.html)
  return given?.text === undefined || given.text === null ? undefined : same(String(given.text))
}

/** A fixture's text where a component cannot do without. */
export const someLabel = (given: FixtureText | null | undefined): Label => label(given) ?? same('')

/** A fixture's HTML as elements, so that components need no way to take raw HTML. */
export const fromHtml = (html: string): VNode => <Fragment>{parseFragment(html).childNodes.map(toElement)}</Fragment>

function toElement(node: Tree.ChildNode): VNode | string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  if (!('attrs' in node)) return ''
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return h(node.tagName, attributes, ...node.childNodes.map(toElement))
}
