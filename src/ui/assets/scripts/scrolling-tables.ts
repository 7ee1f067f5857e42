/** A table that fits needs no stop of the keyboard; one that scrolls does. Without scripts all have one. */
export function focusScrollingTables(): void {
  const watch = new ResizeObserver(entries => {
    entries.forEach(({ target }) => {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    })
  })
  document.querySelectorAll('[data-scrolls]').forEach(region => {
    watch.observe(region)
  })
}
