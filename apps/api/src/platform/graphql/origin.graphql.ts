import { ORIGINS } from '@tributary/domain';
import { enumOf } from './enum.js';

export const OriginEnum = enumOf('Origin', ORIGINS);
