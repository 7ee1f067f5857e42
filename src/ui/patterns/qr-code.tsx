import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'

type Props = {
  /** Modules along one side, without the quiet border. */
  readonly size: number
  readonly isDark: (row: number, column: number) => boolean
  readonly label: Words
}

const BORDER = 4

/** A square code for a camera to read. What it says must stand beside it in words too. */
export function QrCode({ size, isDark, label }: Props) {
  const { t } = useView()
  const side = size + 2 * BORDER
  return (
    <svg class="sl-qr-code" role="img" aria-label={t(label)} viewBox={`0 0 ${side} ${side}`} width="220" height="220">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={squares(size, isDark)} />
    </svg>
  )
}

function squares(size: number, isDark: Props['isDark']): string {
  const cells = Array.from({ length: size * size }, (_, cell) => [Math.floor(cell / size), cell % size] as const)
  return cells
    .filter(([row, column]) => isDark(row, column))
    .map(([row, column]) => `M${column + BORDER} ${row + BORDER}h1v1h-1z`)
    .join('')
}
