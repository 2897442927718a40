import { goals } from './goals.js';
import { people } from './people.js';
import { communityProjects } from './projects-community.js';
import { diagnosticsProjects } from './projects-diagnostics.js';
import { emergencyProjects } from './projects-emergency.js';
import { medicineProjects } from './projects-medicine.js';
import { mentalHealthProjects } from './projects-mental-health.js';
import { surgeryProjects } from './projects-surgery.js';
import { trustWideProjects } from './projects-trust-wide.js';
import { womenChildrenProjects } from './projects-women-children.js';
import { ramps } from './ramps.js';
import type { Story } from './story.types.js';
import { organisation, units } from './units.js';

export type * from './story.types.js';

/**
 * Larkmere Hospitals, an organisation that does not exist: 60 projects on 22 November 2026 in every state worth
 * seeing. Plain data; whoever loads it decides how it becomes rows.
 */
export const story: Story = {
  today: '2026-11-22',
  organisation,
  units,
  people,
  goals,
  projects: [
    ...medicineProjects,
    ...trustWideProjects,
    ...emergencyProjects,
    ...surgeryProjects,
    ...diagnosticsProjects,
    ...communityProjects,
    ...womenChildrenProjects,
    ...mentalHealthProjects,
  ],
  ramps,
};
