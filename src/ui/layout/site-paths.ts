/** Pages and actions outside any service, which every page links to. */
export const SITE_PATHS = {
  home: '/',
  account: '/my-account',
  services: '/services',
  signOut: '/sign-out',
  about: '/about',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const
