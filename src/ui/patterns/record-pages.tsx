import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { useView } from '../view.tsx'

const PAGES: Words = { en: 'Pages', cy: 'Tudalennau' }
const OF_RECORD: Words = { en: 'Pages of this record', cy: 'Tudalennau’r cofnod hwn' }
const CLOSE: Words = { en: 'Close', cy: 'Cau' }
const ID = 'record-pages'

export type RecordPage = { readonly label: Label; readonly path: string; readonly active: boolean }

export type RecordPageGroup = { readonly label: Words; readonly pages: readonly RecordPage[] }

type Props = {
  readonly groups: readonly RecordPageGroup[]
  /** What is at hand on every page of the record. */
  readonly beside?: Content
}

/** The many pages of one record, in groups: rows on a desk; on a phone a sheet that one button opens, without scripts. */
export function RecordPages({ groups, beside }: Props) {
  const { t, show } = useView()
  const here = groups.flatMap(({ pages }) => pages).find(({ active }) => active)
  return (
    <div class="sl-pages">
      <button type="button" class="sl-pages__open" popovertarget={ID}>
        <span class="sl-pages__about">{t(PAGES)}</span>
        {here && <span class="sl-pages__here">{show(here.label)}</span>}
      </button>
      <nav id={ID} popover="auto" class="sl-pages__nav" aria-label={t(OF_RECORD)}>
        <button type="button" class="sl-pages__close" popovertarget={ID} popovertargetaction="hide">
          {t(CLOSE)}
        </button>
        {groups.map((group, index) => (
          <Group group={group} id={`${ID}-${index + 1}`} />
        ))}
      </nav>
      {show(beside)}
    </div>
  )
}

function Group({ group: { label, pages }, id }: { readonly group: RecordPageGroup; readonly id: string }) {
  const { t, show, href } = useView()
  return (
    <div class="sl-pages__group">
      <p class="sl-pages__label" id={id}>
        {t(label)}
      </p>
      <ul class="sl-pages__list" aria-labelledby={id}>
        {pages.map(({ label: text, path, active }) => (
          <li>
            <a class="sl-pages__link" aria-current={active ? 'page' : undefined} href={href(path)}>
              {show(text)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
