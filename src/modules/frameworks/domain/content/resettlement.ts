import type { Area } from '../framework.ts'

/** Rated by itself from 2021 to 2024, and not at all where a service had no such cases. */
export const RESETTLEMENT: Area = {
  id: '4',
  name: { en: 'Resettlement', cy: 'Ailsefydlu' },
  standards: [
    {
      id: '4.1',
      alsoKnownAs: ['R1'],
      name: { en: 'Resettlement policy and provision', cy: 'Polisi a darpariaeth ailsefydlu' },
      statement: {
        en: 'Children who leave custody have somewhere to live, people around them and something to do, and are helped towards it from their first day inside.',
        cy: 'Mae gan blant sy’n gadael y ddalfa rywle i fyw, pobl o’u cwmpas a rhywbeth i’w wneud, a chânt gymorth tuag at hynny o’u diwrnod cyntaf y tu mewn.',
      },
      counts: false,
      questions: [
        {
          id: '4.1.1',
          asks: {
            en: 'Is there a policy that makes for good resettlement, fitted to each child?',
            cy: 'A oes polisi sy’n arwain at ailsefydlu da, sy’n addas i bob plentyn?',
          },
          judgedOn: 'evidence',
          prompts: [
            {
              en: 'It covers sentence and remand, from the first day until well after release',
              cy: 'Mae’n cwmpasu dedfryd a remand, o’r diwrnod cyntaf hyd ymhell ar ôl rhyddhau',
            },
            {
              en: 'It says who provides what: housing, education, health, children’s services',
              cy: 'Mae’n dweud pwy sy’n darparu beth: tai, addysg, iechyd, gwasanaethau plant',
            },
            {
              en: 'It says what to do when a child has nowhere to live by a set day',
              cy: 'Mae’n dweud beth i’w wneud pan nad oes gan blentyn rywle i fyw erbyn diwrnod penodol',
            },
            {
              en: 'Partners have agreed to it, at a level that can keep the promise',
              cy: 'Mae partneriaid wedi cytuno iddo, ar lefel sy’n gallu cadw’r addewid',
            },
          ],
        },
        {
          id: '4.1.2',
          asks: {
            en: 'Does what is provided carry the policy out?',
            cy: 'A yw’r hyn a ddarperir yn rhoi’r polisi ar waith?',
          },
          judgedOn: 'evidence',
          prompts: [
            {
              en: 'The child knows well before release where they will live, and the place is suitable',
              cy: 'Mae’r plentyn yn gwybod ymhell cyn cael ei ryddhau ble y bydd yn byw, ac mae’r lle’n addas',
            },
            {
              en: 'School, training or work is arranged, and begins on release',
              cy: 'Trefnir ysgol, hyfforddiant neu waith, ac mae’n dechrau adeg rhyddhau',
            },
            { en: 'Health care goes on without a break', cy: 'Mae gofal iechyd yn parhau heb fwlch' },
            {
              en: 'Ties with the family are kept, with help to visit',
              cy: 'Cedwir y cysylltiad â’r teulu, gyda chymorth i ymweld',
            },
            {
              en: 'The service and the secure establishment tell each other what they need to know',
              cy: 'Mae’r gwasanaeth a’r sefydliad yn rhoi i’w gilydd yr wybodaeth sydd ei hangen arnynt',
            },
            {
              en: 'Those who were harmed are told what they should be, and the public’s safety is planned for',
              cy: 'Dywedir wrth y rhai a niweidiwyd yr hyn y dylent ei wybod, a chynllunnir ar gyfer diogelwch y cyhoedd',
            },
          ],
        },
        {
          id: '4.1.3',
          asks: {
            en: 'Are the policy and what is provided looked at again, and changed?',
            cy: 'A gaiff y polisi a’r hyn a ddarperir eu hadolygu a’u newid?',
          },
          judgedOn: 'evidence',
          prompts: [
            {
              en: 'The service knows what became of each child after release',
              cy: 'Mae’r gwasanaeth yn gwybod beth a ddigwyddodd i bob plentyn ar ôl rhyddhau',
            },
            {
              en: 'Children who have been through it are asked what would have helped',
              cy: 'Gofynnir i blant sydd wedi bod drwyddo beth fyddai wedi helpu',
            },
            { en: 'Gaps are taken to the board, and closed', cy: 'Eir â bylchau at y bwrdd, ac fe’u llenwir' },
          ],
        },
      ],
    },
  ],
}
