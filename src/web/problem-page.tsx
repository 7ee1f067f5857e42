import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import { join, same } from '#kernel/language.ts'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Problem, ProblemStatus } from './problem.ts'
import type { PageFrame } from './visit.ts'

const PAGES: Readonly<Record<ProblemStatus, { readonly title: Words; readonly advice: readonly Words[] }>> = {
  400: {
    title: { en: 'What was sent could not be read', cy: 'Nid oedd modd darllen yr hyn a anfonwyd' },
    advice: [
      {
        en: 'Go back to the page before and try again. If you typed the web address, check it is correct.',
        cy: 'Ewch yn ôl i’r dudalen flaenorol a rhowch gynnig arall arni. Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
      },
    ],
  },
  403: {
    title: { en: 'You do not have permission to view this page', cy: 'Nid oes gennych ganiatâd i weld y dudalen hon' },
    advice: [
      {
        en: 'Your roles in this service do not include it. If your work needs it, ask your administrator.',
        cy: 'Nid yw eich rolau yn y gwasanaeth hwn yn ei gynnwys. Os oes ei angen ar gyfer eich gwaith, gofynnwch i’ch gweinyddwr.',
      },
    ],
  },
  404: {
    title: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
    advice: [
      {
        en: 'If you typed the web address, check it is correct.',
        cy: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
      },
      {
        en: 'If you pasted the web address, check you copied the entire address.',
        cy: 'Os gwnaethoch chi gludo’r cyfeiriad gwe, gwiriwch eich bod wedi copïo’r cyfeiriad cyfan.',
      },
    ],
  },
  409: {
    title: { en: 'This has changed since you opened it', cy: 'Mae hyn wedi newid ers i chi ei agor' },
    advice: [
      {
        en: 'Go back, reload the page and look at what it says now. Nothing that you typed has been saved over it.',
        cy: 'Ewch yn ôl, ail-lwythwch y dudalen ac edrychwch ar beth mae’n ei ddweud nawr. Nid oes dim a deipiwyd gennych wedi’i gadw drosto.',
      },
    ],
  },
  413: {
    title: { en: 'What was sent is too large', cy: 'Mae’r hyn a anfonwyd yn rhy fawr' },
    advice: [
      {
        en: 'Go back and send a smaller file or a shorter text.',
        cy: 'Ewch yn ôl ac anfonwch ffeil lai neu destun byrrach.',
      },
    ],
  },
  429: {
    title: { en: 'Too many requests', cy: 'Gormod o geisiadau' },
    advice: [
      {
        en: 'Wait a moment and try again. Nothing has been lost.',
        cy: 'Arhoswch ennyd a rhowch gynnig arall arni. Nid oes dim wedi’i golli.',
      },
    ],
  },
  500: {
    title: {
      en: 'Sorry, there is a problem with the service',
      cy: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
    },
    advice: [
      {
        en: 'Try again later. What you typed in a form is kept as a draft: open the form again to go on.',
        cy: 'Rhowch gynnig arall yn nes ymlaen. Mae’r hyn a deipiwyd gennych mewn ffurflen wedi’i gadw fel drafft: agorwch y ffurflen eto i barhau.',
      },
    ],
  },
  503: {
    title: { en: 'Sorry, the service is unavailable', cy: 'Yn anffodus, nid yw’r gwasanaeth ar gael' },
    advice: [
      {
        en: 'You will be able to use the service later.',
        cy: 'Byddwch yn gallu defnyddio’r gwasanaeth hwn yn nes ymlaen.',
      },
    ],
  },
}

/** The page for a status, with the reference that finds its line in the log. */
export function problemPage({ status, words }: Problem, requestId: string): { frame: PageFrame; content: JSX.Element } {
  const { title, advice } = PAGES[status]
  const reference = join([{ en: 'Reference', cy: 'Cyfeirnod' }, same(requestId)], ': ')
  return {
    frame: { title, status },
    content: (
      <>
        <Heading>{title}</Heading>
        {(words ? [words] : advice).map(text => (
          <Paragraph>{text}</Paragraph>
        ))}
        <Paragraph>{reference}</Paragraph>
      </>
    ),
  }
}
