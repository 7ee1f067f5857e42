const WIDE = window.matchMedia('(min-width: 40.0625em)')

/** On a phone the filters of a list are folded away, unless some hold; where there is room they stay open. */
export function foldFilters(): void {
  const panels = document.querySelectorAll<HTMLDetailsElement>('details[data-filter]')
  const fold = (): void => {
    panels.forEach(panel => {
      panel.open = WIDE.matches || panel.dataset['active'] !== '0'
    })
  }
  fold()
  WIDE.addEventListener('change', fold)
}
