import type { PublishedInspection } from '../published-inspection.ts'
import { collected, named } from './source-kinds.ts'

/** Published in 2025, or by then. */
export const PUBLISHED_2025: readonly PublishedInspection[] = [
  named(
    [
      'https://hmiprobation.justiceinspectorates.gov.uk/document/an-inspection-of-youth-justice-work-with-children-and-victims-in-wakefield-2025',
    ],
    {
      service: 'wakefield',
      published: '2025-05/2025-12',
      framework: 'hmip-2025-children-and-victims',
      overall: 'good',
    },
  ),
  named(
    [
      'https://hmiprobation.justiceinspectorates.gov.uk/document/an-inspection-of-youth-justice-work-with-children-and-victims-in-wirral-2025',
    ],
    { service: 'wirral', published: '2025-05/2025-12', framework: 'hmip-2025-children-and-victims', overall: 'good' },
  ),
  named(
    [
      'https://hmiprobation.justiceinspectorates.gov.uk/document/an-inspection-of-youth-justice-work-with-children-and-victims-in-trafford-2025',
    ],
    {
      service: 'trafford',
      published: '2025-05/2025-12',
      framework: 'hmip-2025-children-and-victims',
      overall: 'requires-improvement',
    },
  ),
  named(
    [
      'https://hmiprobation.justiceinspectorates.gov.uk/document/an-inspection-of-youth-justice-services-in-south-tees-2025',
      'https://hmiprobation.justiceinspectorates.gov.uk/news/south-tees-youth-justice-service-tenacious-in-their-efforts-and-rated-good-following-inspection',
    ],
    {
      service: 'south-tees',
      published: '2025-05/2025-12',
      framework: 'hmip-2025-full',
      overall: 'good',
      good: ['2.1', '2.2', '2.3'],
    },
  ),
  collected('nyjs2025', {
    service: 'norfolk',
    published: '2025-01',
    framework: 'hmip-2021',
    overall: 'good',
    total: 22,
    good: ['1.1', '1.2', '1.3', '1.4'],
    outstanding: ['4.1'],
  }),
  collected('sloughyjs2025', {
    service: 'slough',
    published: '2025-01',
    framework: 'hmip-2021',
    overall: 'inadequate',
    total: 3,
    inadequate: ['1.2', '2.4', '3.4'],
  }),
  collected(
    'bromleyyjs2025',
    {
      service: 'bromley',
      published: '2025-01',
      framework: 'hmip-2021',
      overall: 'outstanding',
      total: 33,
      good: ['1.3'],
      outstanding: ['1.1', '1.2', '1.4', '2.4', '3.4', '4.1'],
    },
    'https://www.bromleyconservativegroup.org.uk/news/outstanding-bromley-youth-justice-news-welcomed',
  ),
  collected('newcastleyjs2025', {
    service: 'newcastle-upon-tyne',
    published: '2025-02',
    framework: 'hmip-2021',
    overall: 'requires-improvement',
    total: 16,
    inadequate: ['2.4'],
    good: ['1.2', '1.3', '1.4', '4.1'],
  }),
  collected('bnesyjs2025', {
    service: 'bath-and-north-east-somerset',
    published: '2025-02',
    framework: 'hmip-2021',
    overall: 'good',
    total: 26,
    good: ['1.1', '1.3', '1.4', '2.4', '3.4', '4.1'],
    outstanding: ['1.2'],
  }),
  named(
    [
      'https://hmiprobation.justiceinspectorates.gov.uk/?p=3456',
      'https://hmiprobation.justiceinspectorates.gov.uk/news/impressive-camden-youth-justice-service-rated-outstanding-in-inspection',
    ],
    {
      service: 'camden',
      published: '2025-05/2026-11',
      framework: 'hmip-2025-children-and-victims',
      overall: 'outstanding',
    },
  ),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=3455'], {
    service: 'merton',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'requires-improvement',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=3570'], {
    service: 'leicester-city',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'requires-improvement',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=4641'], {
    service: 'blackpool',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'requires-improvement',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=5496'], {
    service: 'darlington',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'requires-improvement',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=5813'], {
    service: 'south-gloucestershire',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'good',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=6108'], {
    service: 'lambeth',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'good',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=6514'], {
    service: 'hounslow',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'requires-improvement',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=6661'], {
    service: 'bridgend',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'outstanding',
  }),
  named(['https://hmiprobation.justiceinspectorates.gov.uk/?p=6703'], {
    service: 'gloucestershire',
    published: '2025-05/2026-11',
    framework: 'hmip-2025-children-and-victims',
    overall: 'requires-improvement',
  }),
  named(
    [
      'https://derby.gov.uk/news/2025/september/derby-youth-justice-service-is-rated-outstanding',
      'https://hmiprobation.justiceinspectorates.gov.uk/document/an-inspection-of-youth-justice-work-with-children-and-victims-in-derby-city-2025',
    ],
    {
      service: 'derby',
      published: '2025-09',
      framework: 'hmip-2025-children-and-victims',
      overall: 'outstanding',
      outstanding: ['2.1', '2.2', '2.3', 'V1'],
    },
  ),
  named(
    ['https://hmiprobation.justiceinspectorates.gov.uk/?p=6533', 'https://www.bbc.co.uk/news/articles/cqxypvev38xo'],
    {
      service: 'warwickshire',
      published: '2025-11/2026-09',
      framework: 'hmip-2025-children-and-victims',
      overall: 'good',
    },
  ),
]
