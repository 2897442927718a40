import { LEVEL_OF_KIND, UNIT_LEVELS, type UnitKind, type UnitLevel } from '../organisation/unit.js';
import { isGap } from './cells.js';
import { fold, tidy } from './fold.js';

/** A unit as a register names it, and the unit it stands in when the register says so. */
export interface WrittenUnit {
  readonly name: string;
  readonly parentName: string | null;
}

const plain = (name: string): string =>
  fold(name)
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}&']+/gu, ' ')
    .trim();

const SYSTEM =
  /\b(?:icb|ics|icp|stp|ccg|integrated care (?:board|system|partnership)|health boards?|uhb|health authority|local health district|lhd|health district|district health board|dhb|health region|hse|health and social care partnership|hscp|hsc|health system|region(?:al office)?|nhs (?:england|scotland|wales)|public health)$/;
const TRUST =
  /\b(?:(?:nhs|foundation|hsc|hospitals?|university|acute|partnership|community|mental health|care)\s+(?:foundation\s+)?trust|nhs ?ft|trust|hospital group|health service|healthcare|ambulance service)$/;
const HOSPITAL =
  /\b(?:hospitals?|infirmary|hospice|sanatorium|medical cent(?:er|re)|general|regional|memorial|royal|district general|dgh|teaching hospital|campus|site)$|\bhospitals? (?:of|for|at|in)\b|^(?:st|saint) [\p{L}]+(?:'s?|s)$/u;

/** Larger organisations have the larger number; 0 is no organisation or site at all. */
function sizeOfOrganisation(name: string): 0 | 1 | 2 | 3 {
  const text = plain(name);
  if (/\b(?:ward|team|clinic|unit|department|dept|day hospital|hospital at home|practice)\b/.test(text))
    return 0;
  if (SYSTEM.test(text)) return 3;
  if (TRUST.test(text)) return 2;
  return HOSPITAL.test(text) ? 1 : 0;
}

/** True when a text reads like a hospital, a site, a trust or a larger body, and not like a part of one. */
export const looksLikeOrganisation = (name: string): boolean => sizeOfOrganisation(name) > 0;

/** "Ear, Nose and Throat" is one name: what comes after its comma goes on with a list. */
const continuesAList = (head: string, tail: string): boolean =>
  !looksLikeOrganisation(tail) &&
  !/\b(?:ward|division|directorate|department)\b/i.test(tail) &&
  (/^(?:and|&|or)\b/i.test(tail) || /\s(?:and|&)\s/i.test(tail)) &&
  !/\b(?:ward|unit|clinic|team)\b/i.test(head);

const WHOLE_ORGANISATION =
  /^(?:(?:trust|hospital|organisation|organization|site|system|board|group|company|district)[ -]?wide|whole (?:trust|hospital|organisation|organization|site)|all (?:wards|areas|departments|sites|units|services)|everywhere)$/;

/** The larger part is the parent, whichever is written first; of equals the second is, as in an address. */
function place(first: string, second: string): WrittenUnit {
  const siteFirst = sizeOfOrganisation(first) > sizeOfOrganisation(second);
  const [name, parentName] = siteFirst ? [second, first] : [first, second];
  return { name, parentName };
}

function split(text: string): WrittenUnit {
  const comma = text.lastIndexOf(',');
  if (comma > 0) {
    const [head, tail] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
    if (head !== '' && tail !== '' && !continuesAList(head, tail)) return place(head, tail);
  }
  const brackets = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/.exec(text);
  if (brackets?.[1] !== undefined && brackets[2] !== undefined && looksLikeOrganisation(brackets[2]))
    return { name: brackets[1].trim(), parentName: brackets[2].trim() };
  for (const between of [/\s+[-–—|>»]\s+/, /\s*[:›]\s+/, /\s*\/\s*/, /\s+(?:@|at)\s+/i]) {
    const parts = text.split(between).map((part) => part.trim());
    const [first, last] = [parts[0] ?? '', parts[parts.length - 1] ?? ''];
    if (parts.length < 2 || parts.some((part) => part === '')) continue;
    // Three parts or more ("Hospital > Division > Ward"): the two ends that matter are the site and the smallest unit.
    if (parts.length > 2) {
      if (looksLikeOrganisation(first)) return { name: last, parentName: first };
      if (looksLikeOrganisation(last)) return { name: first, parentName: last };
      continue;
    }
    if (sizeOfOrganisation(first) !== sizeOfOrganisation(last)) return place(first, last);
  }
  return { name: text, parentName: null };
}

/**
 * Reads where a project is at home. "Larch Ward, St Aidan's Hospital" is a ward in a hospital: the last comma parts them,
 * other marks only where one side reads like a hospital or a larger body, which may also stand first. "Trust-wide, St
 * Aidan's Hospital" is that hospital.
 * @param hospital what a column for the site says; it then is the parent, and a repeat of it in `text` is dropped
 * @returns null when both are gaps
 */
export function readUnit(text: string, hospital?: string): WrittenUnit | null {
  const said = isGap(text) ? '' : tidy(text);
  const site = hospital === undefined || isGap(hospital) ? '' : tidy(hospital);
  if (said === '') return site === '' ? null : { name: site, parentName: null };
  const parts = split(said);
  if (site === '')
    return WHOLE_ORGANISATION.test(fold(parts.name)) && parts.parentName !== null
      ? { name: parts.parentName, parentName: null }
      : parts;
  const repeats = parts.parentName !== null && fold(parts.parentName) === fold(site);
  const name = repeats ? parts.name : said;
  return fold(name) === fold(site) || WHOLE_ORGANISATION.test(fold(name))
    ? { name: site, parentName: null }
    : { name, parentName: site };
}

/** Surgery as a specialty, not as the place of a general practitioner. */
const SURGICAL_SERVICE =
  /^(?:surgery|(?:.*\b)?(?:general|day|vascular|cardiac|cardiothoracic|thoracic|plastic|orthopa?edic|spinal|oral|maxillofacial|max fax|colorectal|breast|neuro|upper gi|lower gi|gi|hpb|bariatric|pa?ediatric|transplant|trauma|emergency|acute|elective|hand|urological|endocrine|reconstructive|vitreoretinal|ambulatory|robotic|hepatobiliary|ophthalmic|dental|ent|head and neck|same day|major|minor|oncological|gyna?ecological|and|&|medicine)\s+surgery)$/;

const KIND_PATTERNS: readonly (readonly [UnitKind, RegExp])[] = [
  ['WARD', /\b(?:ward|wards|bay|scbu|nicu|picu|itu|icu|hdu|ccu|mau|amu|sau|sdec|eau|cdu|aau|hasu|nnu|iccu|lnu|delivery suite|labou?r (?:ward|suite)|labou?r & delivery|birth(?:ing)? cent(?:re|er)|inpatients?|admissions|step down)\b|\bunit(?: [a-z]?\d+[a-z]?| [a-z])?$|\bunit\b(?! trust)/],
  ['TEAM', /\b(?:teams?|cmht|camhs|cypmhs|crht|huddle|squad|in ?reach|outreach|hospital at home|hub|community (?:nursing|midwifery|therap\w+|matrons?)|district nurs\w+|health visit\w+|care homes?|caseload|crew|locality)\b/],
  ['CLINIC', /\b(?:clinics?|outpatients?|day hospital|dental (?:access )?cent(?:re|er)|walk in|(?:urgent|treatment|health and wellbeing|access) (?:care )?cent(?:re|er))\b/],
  ['PRACTICE', /\b(?:practice|gp|general practi\w+|family (?:medicine|health) cent(?:re|er)|health cent(?:re|er)|medical group)\b/],
  ['DIVISION', /\b(?:division|divisional|directorate|care group|business unit|clinical group|cbu|care division|corporate|clinical board)\b/],
  ['DEPARTMENT', /\b(?:department|dept|ed|a&e|a & e|emergency|majors|minors|resus|theatres?|operating rooms?|pharmacy|dispensary|imaging|radiology|x ray|patholog\w+|laborator\w+|labs?|physio\w*|therap\w+|dietetics|governance|estates|facilities|portering|housekeeping|catering|finance|it|informatics|human resources|hr|workforce|endoscopy|phlebotomy|medical records|education|library|mortuary|switchboard|procurement|operations|operations cent(?:re|er))\b/],
]; // prettier-ignore

function guessKind(name: string, hasChildren: boolean): UnitKind {
  const text = plain(name);
  if (SURGICAL_SERVICE.test(text)) return 'SERVICE';
  if (/\S\s+surgery$/.test(text)) return 'PRACTICE';
  if (
    /\b(?:pcn|primary care network|network|alliance|collaborative|consortium|federation|provider collaborative)$/.test(
      text,
    )
  )
    return 'NETWORK';
  if (/\bmedical cent(?:re|er)$/.test(text)) return hasChildren ? 'HOSPITAL' : 'PRACTICE';
  const size = sizeOfOrganisation(name);
  if (size === 3) return 'SYSTEM';
  if (size === 2) return 'TRUST';
  if (size === 1) return 'HOSPITAL';
  if (WHOLE_ORGANISATION.test(fold(name))) return 'TRUST';
  const found = KIND_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  if (found !== undefined) return found;
  if (
    /\b(?:services?|medicine|surgery|surgical|an[a]?esthetics|maternity|midwifery|obstetrics|gyna?ecology|pa?ediatrics|\w+ology|psychiatry|orthopa?edics|elderly|geriatrics|oncology|critical care|specialt(?:y|ies)|mental health|women|children|cancer|stroke|trauma|palliative care)\b/.test(
      text,
    )
  )
    return 'SERVICE';
  return hasChildren ? 'HOSPITAL' : 'TEAM';
}

/**
 * Guesses what a new unit is from its name, for a preview that a person can change.
 * @param hasChildren another unit stands in it; it then is at least MESO
 * @param parentLevel the level of the unit it stands in; it then is not larger than that
 */
export function guessUnit(
  name: string,
  hasChildren: boolean,
  parentLevel: UnitLevel | null = null,
): { readonly kind: UnitKind; readonly level: UnitLevel } {
  const kind = guessKind(name, hasChildren);
  // A primary care network joins a handful of practices: a network, yet no system.
  const own: UnitLevel = /\b(?:pcn|primary care network)$/.test(plain(name)) ? 'MESO' : LEVEL_OF_KIND[kind];
  const wanted: UnitLevel = hasChildren && own === 'MICRO' ? 'MESO' : own;
  const rank = (level: UnitLevel): number => UNIT_LEVELS.indexOf(level);
  return { kind, level: parentLevel !== null && rank(parentLevel) > rank(wanted) ? parentLevel : wanted };
}
