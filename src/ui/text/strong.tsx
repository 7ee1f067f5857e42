import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

export const Strong = ({ children }: { readonly children: Content }) => <strong>{useView().show(children)}</strong>
