import type { Words } from '#kernel/language.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'

/** What speaks for each rating of a standard that is weighed on evidence, in our own words: the inspectorate’s are in its rules. */
export const RATING_CHARACTERISTICS: Readonly<Record<Rating, Words>> = {
  inadequate: {
    en: 'Little of what the standard asks is in place, or what is missing leaves children or others unsafe',
    cy: 'Ychydig o’r hyn y mae’r safon yn gofyn amdano sydd yn ei le, neu mae’r hyn sydd ar goll yn gadael plant neu eraill yn anniogel',
  },
  'requires-improvement': {
    en: 'Some of it is in place, but not everywhere, or not yet so that it changes the work with children',
    cy: 'Mae rhywfaint ohono yn ei le, ond nid ym mhobman, neu ddim eto fel ei fod yn newid y gwaith gyda phlant',
  },
  good: {
    en: 'Most of it is in place and works; the gaps are known and are being closed',
    cy: 'Mae’r rhan fwyaf ohono yn ei le ac yn gweithio; mae’r bylchau’n hysbys ac yn cael eu cau',
  },
  outstanding: {
    en: 'All of it is in place, it can be shown that children do better for it, and others learn from it',
    cy: 'Mae’r cyfan yn ei le, gellir dangos bod plant yn elwa ohono, ac mae eraill yn dysgu ohono',
  },
}
