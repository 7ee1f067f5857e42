import { useView } from '../view.tsx'

/** A day and the time of day, as clocks in England and Wales show it. */
export const Moment = ({ at }: { readonly at: Date }) => <time datetime={at.toISOString()}>{useView().moment(at)}</time>
