import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a place is to a child. */
export const PLACE_LINKS: CodeList = {
  id: 'place-link',
  source: 'Own list',
  codes: codes({
    'goes-there': ['Goes there', 'Yn mynd yno'],
    'found-there': ['Found there when missing', 'Cafwyd hyd i’r plentyn yno ar ôl mynd ar goll'],
    'harmed-there': ['Was harmed there', 'Cafodd niwed yno'],
    'did-harm-there': ['Did harm there', 'Gwnaeth niwed yno'],
    'kept-away': ['Is to keep away', 'Rhaid i’r plentyn gadw draw'],
    'safe-there': ['Is safe there', 'Yn ddiogel yno'],
  }),
}
