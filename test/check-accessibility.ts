import axe, { type AxeResults, type Result } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA with all that it takes over from 2.0 and 2.1, and what axe knows to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails, in words, when the page as it now stands breaks a rule of accessibility. */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`,
  )
  if (violations.length > 0) throw new Error([`Not accessible: ${page.url()}`, ...violations.map(inWords)].join('\n'))
}

const inWords = ({ id, impact, help, nodes }: Result): string =>
  [
    `- ${help} (${id}, ${impact ?? 'unrated'})`,
    ...nodes.map(node => `    ${node.target.join(' ')}: ${node.html}`),
  ].join('\n')
