import { LEVEL_OF_KIND, type UnitKind, type UnitLevel } from '@tributary/domain';
import { Draft, slugOf, type Given, type Ref } from './draft.js';

export class OrganisationDraft extends Draft<{ id: string; name: string; slug: string }> {
  readonly slug: string;
  demonstration = false;

  constructor(
    given: Given,
    readonly name: string,
    day: string | null,
  ) {
    super(given, null, day);
    this.slug = slugOf(name);
  }

  /** Its sign-ins are known to everybody who reads the manual, and the screens say so. */
  forDemonstration(): this {
    this.demonstration = true;
    return this;
  }

  protected built() {
    return { id: this.id, name: this.name, slug: this.slug };
  }
}

export class UnitDraft extends Draft<{ id: string; name: string; organisationId: string }> {
  parentId: string | null = null;
  kind: UnitKind = 'WARD';
  level: UnitLevel = 'MICRO';

  constructor(
    given: Given,
    organisation: Ref,
    readonly name: string,
    day: string | null,
  ) {
    super(given, organisation, day);
  }

  beneath(unit: Ref): this {
    this.parentId = unit.id;
    return this;
  }

  of(kind: UnitKind, level: UnitLevel = LEVEL_OF_KIND[kind]): this {
    this.kind = kind;
    this.level = level;
    return this;
  }

  trust = (): this => this.of('TRUST');
  hospital = (): this => this.of('HOSPITAL');
  division = (): this => this.of('DIVISION');
  ward = (): this => this.of('WARD');
  clinic = (): this => this.of('CLINIC');

  protected built() {
    return { id: this.id, name: this.name, organisationId: this.organisationId };
  }
}
