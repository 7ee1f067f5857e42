const OUR_OWN = 'https://here.invalid'

/** The path asked for, if it is one of ours that can be shown after signing in; otherwise the list of services. */
export function safeReturnPath(asked: string): string {
  const other = '/services'
  // eslint-disable-next-line no-control-regex -- browsers drop these characters, so that `/\t/evil.example` would leave
  if (!asked.startsWith('/') || /[\\\u0000-\u0020\u007f]/.test(asked) || !URL.canParse(asked, OUR_OWN)) return other
  const url = new URL(asked, OUR_OWN)
  const path = url.pathname + url.search + url.hash
  const leaves = url.origin !== OUR_OWN || path.startsWith('//')
  return leaves || path === '/' || /^\/(sign-in|sign-out|set-password)(\/|\?|$)/.test(path) ? other : path
}
