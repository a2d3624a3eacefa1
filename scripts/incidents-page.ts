import { DETAILS } from './findings-details.ts';
import type { FindingDetails } from './findings-details-shape.ts';
import { INCIDENTS, type Incident, type IncidentId } from './incidents.ts';
import { NOT_ATTACKS } from './incidents-other.ts';

/** The text of `docs/incidents.md`: every incident, the newest first, with the findings whose pages refer to it. */
export function incidentsPage(): string {
  const entries = (Object.entries(INCIDENTS) as [IncidentId, Incident][]).toSorted(([, a], [, b]) =>
    a.date < b.date ? 1 : -1,
  );
  const shown = (attack: boolean): string =>
    entries
      .filter(([id]) => Object.hasOwn(NOT_ATTACKS, id) !== attack)
      .map(([id, incident]) => section(id, incident))
      .join('\n');
  return `<!-- Made from scripts/incidents.ts by \`npm run docs\`. Do not edit. -->

# Incidents

The public events that the pages of the [findings](findings/README.md) refer to. What is written here is what the sources say, and no
more. “What it could show” follows from the public facts, and says also what it could not: it is no claim to have been there.

## Attacks

${shown(true)}
## Research, breakages and accidents

${shown(false)}`;
}

function section(id: IncidentId, { title, date, what, shown, sources }: Incident): string {
  const codes = (Object.entries(DETAILS) as [string, FindingDetails][])
    .filter(([, details]) => details.incidents.some(({ incident }) => incident === id))
    .map(([code]) => `[\`${code}\`](findings/${code}.md)`);
  return `<a id="${id}"></a>

### ${title}

${date}. ${what}

What it could show: ${shown}

Findings: ${codes.join(' ')}

${sources.map(({ name, url }) => `- [${name}](${url})`).join('\n')}
`;
}
