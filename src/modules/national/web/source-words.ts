import { join, same, type Words } from '#kernel/language.ts'

type Named = { readonly matches: RegExp; readonly words: Words }

const PROBATION: Words = { en: 'HM Inspectorate of Probation', cy: 'Arolygiaeth Prawf EF' }

/** Sites that come up often, by whose they are. */
const SITES: readonly Named[] = [
  { matches: /(^|\.)justiceinspectorates\.gov\.uk$/, words: PROBATION },
  { matches: /^careinspectorate\.wales$/, words: { en: 'Care Inspectorate Wales', cy: 'Arolygiaeth Gofal Cymru' } },
  { matches: /^github\.com$/, words: same('Data to Insight') },
]

/** What kind of page it is, so that two of one site can be told apart. */
const KINDS: readonly Named[] = [
  { matches: /\/inspections\//, words: { en: 'page of ratings', cy: 'tudalen graddau' } },
  { matches: /\/press-releases\//, words: { en: 'press release', cy: 'datganiad i’r wasg' } },
  { matches: /\/document\//, words: { en: 'report', cy: 'adroddiad' } },
  { matches: /\/news\//, words: { en: 'news', cy: 'newyddion' } },
  { matches: /hmi-probation-youth-justice-scrape/, words: { en: 'collected ratings', cy: 'graddau a gasglwyd' } },
]

/** Whose page an address leads to, and what kind of page that is; the site’s own name where it is not known. */
export function sourceWords(address: string): Words {
  const { hostname, pathname, searchParams } = new URL(address)
  const site = hostname.replace(/^www\./, '')
  const named = SITES.find(({ matches }) => matches.test(site))?.words ?? same(site)
  const page = searchParams.get('p')
  const numbered = page === null ? null : { en: `page ${page}`, cy: `tudalen ${page}` }
  const kind = KINDS.find(({ matches }) => matches.test(pathname))?.words ?? numbered
  return kind ? join([named, kind], ': ') : named
}
