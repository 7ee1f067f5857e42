import { describe, expect, test } from 'vitest'
import ts from 'typescript'
import { projectFiles } from './project-files.ts'

type Pair = { readonly where: string; readonly en: string; readonly cy: string }

/** Every `{ en: '…', cy: '…' }` that is written out in the program. */
const pairs: readonly Pair[] = projectFiles(/\/src\/.*(?<!\.test)\.tsx?$/).flatMap(({ path, text }) => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Pair[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...pairIn(node, path, source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
})

function pairIn(node: ts.ObjectLiteralExpression, path: string, source: ts.SourceFile): readonly Pair[] {
  const [en, cy] = [textOf(node, 'en'), textOf(node, 'cy')]
  if (en === undefined || cy === undefined) return []
  return [{ where: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, en, cy }]
}

function textOf(node: ts.ObjectLiteralExpression, language: string): string | undefined {
  const property = node.properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === language)
  return property && ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

describe('words in both languages', () => {
  test('are found in the program', () => {
    expect(pairs.length).toBeGreaterThan(100)
  })

  test('are never empty', () => {
    expect(pairs.filter(({ en, cy }) => en.trim() === '' || cy.trim() === '')).toEqual([])
  })

  test('say so with same(…) where they are the same in both', () => {
    expect(pairs.filter(({ en, cy }) => en === cy)).toEqual([])
  })

  test('leave the same places open for values', () => {
    expect(pairs.filter(({ en, cy }) => String(places(en)) !== String(places(cy)))).toEqual([])
  })
})
