import { expect, test } from 'vitest'
import { render } from '../view.tsx'
import { type Share, ShareBar } from './share-bar.tsx'

const FORECAST = { en: 'Forecast', cy: 'Rhagolwg' }
const SHARES: readonly Share[] = [
  { level: 0, label: { en: 'Inadequate', cy: 'Annigonol' }, share: 0.75, said: '75%' },
  { level: 2, label: { en: 'Good', cy: 'Da' }, share: 0.248, said: '25%' },
  { level: 3, label: { en: 'Outstanding', cy: 'Rhagorol' }, share: 0.002, said: '<1%' },
]
const drawn = (language: 'en' | 'cy') =>
  render({ language, href: path => path, nonce: '' }, <ShareBar id="bar" of={FORECAST} shares={SHARES} />)

test.for([
  ['en', 'Forecast: Inadequate 75%, Good 25%, Outstanding &lt;1%'],
  ['cy', 'Rhagolwg: Annigonol 75%, Da 25%, Rhagorol &lt;1%'],
] as const)('says each of its numbers, in %s', ([language, said]) => {
  expect(drawn(language)).toContain(said)
})

test('draws each share as wide as it is, one after the other, and leaves out what nobody could see', () => {
  const bars = [...drawn('en').matchAll(/class="sl-chart__bar" x="([\d.]+)" y="1" width="([\d.]+)"/g)]
  expect(bars.map(([, x, width]) => [Number(x), Math.round(Number(width))])).toEqual([
    [0, 120],
    [120, 40],
  ])
})
