import type { PublishedContent } from './advisory-document.entity.ts';

export type Revision = { number: string; at: string; summary: string };
export type CsafFacts = {
  publicUrl: string;
  trackingId: string;
  reportNumber: number;
  content: PublishedContent;
  /** Oldest first; the last one is the one being published. */
  revisions: readonly Revision[];
};

const affected = 'REEVE-AFFECTED';
const fixed = 'REEVE-FIXED';

/** Where a document lies below `/.well-known/csaf/` (CSAF 2.0 §5.1, §7.1.11): the year is that of its first publication. */
export const csafPath = (trackingId: string, firstAt: string): string =>
  `white/${firstAt.slice(0, 4)}/${trackingId.toLowerCase()}.json`;

/** The publisher, as each document and the provider's metadata say it. */
export const publisherOf = (publicUrl: string) => ({
  category: 'vendor',
  contact_details: new URL('/security/report', publicUrl).href,
  name: 'Reeve',
  namespace: publicUrl,
});

/** An advisory as CSAF 2.0 JSON, of the profile `csaf_security_advisory` (§4.4); the same text for the same facts. */
export function composeCsaf(facts: CsafFacts): string {
  const { publicUrl, content } = facts;
  const document = {
    document: {
      ...(content.credit ? { acknowledgments: [{ names: [content.credit] }] } : {}),
      ...(content.rating ? { aggregate_severity: { namespace: ratingScale, text: capitalised(content.rating) } } : {}),
      category: 'csaf_security_advisory',
      csaf_version: '2.0',
      distribution: {
        text: 'May be passed on to everybody.',
        tlp: { label: 'WHITE', url: 'https://www.first.org/tlp/' },
      },
      lang: 'en',
      notes: [{ category: 'summary', text: content.title, title: 'Summary' }],
      publisher: publisherOf(publicUrl),
      references: referencesOf(facts),
      title: content.title,
      tracking: trackingOf(facts),
    },
    product_tree: productsOf(content.fixedOn),
    vulnerabilities: [vulnerabilityOf(facts)],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const ratingScale = 'https://www.first.org/cvss/v4.0/specification-document#Qualitative-Severity-Rating-Scale';
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function referencesOf({ publicUrl, trackingId, revisions }: CsafFacts) {
  const path = csafPath(trackingId, revisions[0]?.at ?? '');
  return [
    { category: 'self', summary: 'This document', url: new URL(`/.well-known/csaf/${path}`, publicUrl).href },
    { category: 'self', summary: 'As a page', url: new URL(`/security/advisories/${trackingId}`, publicUrl).href },
  ];
}

function trackingOf({ trackingId, revisions }: CsafFacts) {
  return {
    current_release_date: revisions.at(-1)?.at,
    generator: { engine: { name: 'Reeve' } },
    id: trackingId,
    initial_release_date: revisions[0]?.at,
    revision_history: revisions.map(({ number, at, summary }) => ({ date: at, number, summary })),
    status: 'final',
    version: revisions.at(-1)?.number,
  };
}

/** A service has one version at a time: what was served until a day, and what is served since. */
const productsOf = (fixedOn: string) => ({
  branches: [
    {
      category: 'vendor',
      name: 'Reeve',
      branches: [
        {
          category: 'product_name',
          name: 'Reeve',
          branches: [
            {
              category: 'product_version_range',
              name: `vers:generic/<${fixedOn}`,
              product: { name: `Reeve as served until ${fixedOn}`, product_id: affected },
            },
            {
              category: 'product_version',
              name: fixedOn,
              product: { name: `Reeve as served since ${fixedOn}`, product_id: fixed },
            },
          ],
        },
      ],
    },
  ],
});

/** CSAF 2.0 has no place for a score of CVSS 4.0 (§3.2.3.13): its vector is a note. */
function vulnerabilityOf({ content, reportNumber, revisions }: CsafFacts) {
  const { cve, description, remedy, cvssVector, cvssScore, rating, title } = content;
  const score = cvssVector && cvssScore !== null ? `${(cvssScore / 10).toFixed(1)} (${rating}), ${cvssVector}` : null;
  return {
    ...(cve ? { cve } : {}),
    ids: [{ system_name: 'Reeve vulnerability reports', text: `VR-${reportNumber}` }],
    notes: [
      { category: 'description', text: description, title: 'What it is' },
      ...(score ? [{ category: 'other', text: score, title: 'CVSS 4.0' }] : []),
    ],
    product_status: { fixed: [fixed], known_affected: [affected] },
    release_date: revisions[0]?.at,
    remediations: [{ category: 'vendor_fix', details: remedy, product_ids: [affected] }],
    ...(rating ? { threats: [{ category: 'impact', details: capitalised(rating), product_ids: [affected] }] } : {}),
    title,
  };
}
