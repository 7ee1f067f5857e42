/** A chart is drawn twice: for a wide screen and paper, and for a phone. The style sheet shows one of them. */
export type ChartFrame = { readonly name: 'wide' | 'narrow'; readonly width: number }

export const CHART_FRAMES = [
  { name: 'wide', width: 960 },
  { name: 'narrow', width: 340 },
] as const satisfies readonly ChartFrame[]

/** How wide a text is drawn, nearly: charts are made where no font can be measured. */
export const textWidth = (text: string, size = 16): number => text.length * size * 0.56
