import { aimPieces } from './aim-pieces';
import type { AimParts } from './aim-pieces';

const none: AimParts = { aim: null, aimFrom: null, aimTo: null, aimBy: null, aimFor: null };
const marked = (parts: Partial<AimParts>) =>
  aimPieces({ ...none, ...parts })
    .filter((piece) => piece.part)
    .map((piece) => piece.text);

describe('the parts of an aim in its sentence', () => {
  const aim =
    'Reduce falls on Ward 7 from 7.5 to 3.7 per 1,000 bed days by 31 March 2027, for everyone aged 65 and over.';

  it('marks the change, the day and the people', () => {
    expect(
      marked({ aim, aimFrom: '7.5', aimTo: '3.7', aimBy: '2027-03-31', aimFor: 'everyone aged 65 and over' }),
    ).toEqual(['from 7.5 to 3.7', 'by 31 March 2027', 'for everyone aged 65 and over']);
  });

  it('joins to the sentence again', () => {
    const pieces = aimPieces({ ...none, aim, aimFrom: '7.5', aimTo: '3.7', aimBy: '2027-03-31' });
    expect(pieces.map((piece) => piece.text).join('')).toBe(aim);
  });

  it('takes the per cent sign with its figure', () => {
    expect(
      marked({ aim: 'Repeat glucose in 90% of episodes, up from 57%.', aimFrom: '57', aimTo: '90' }),
    ).toEqual(['90%', 'from 57%']);
  });

  it('leaves figures inside other figures alone, and takes brackets for brackets', () => {
    expect(marked({ aim: 'From 1,000 to 10 in Ward 100.', aimFrom: '100', aimTo: '1' })).toEqual(['100']);
    expect(marked({ aim: 'Nothing of it (is) here.', aimFrom: '(is', aimFor: 'him' })).toEqual(['(is']);
  });

  it('has nothing to mark without a sentence', () => {
    expect(aimPieces({ ...none, aimFrom: '3' })).toEqual([]);
  });
});
