import { crowd } from './crowd.mjs';
import { disk } from './disk.mjs';
import { fuzz } from './fuzz.mjs';
import { kill } from './kill.mjs';
import { served } from './served.mjs';

/**
 * Told each fact that was looked at, and what could not be looked at.
 *
 * @typedef {( ( fact: string, truth: boolean ) => void ) & { skip: ( why: string ) => void }} Says
 */

/**
 * @callback Part
 * @param {import('../../../scripts/store/start-store.mjs').Store}       store   Native, on MariaDB, php-fpm and nginx, with WooCommerce.
 * @param {Says}                                                         says
 * @param {{ long: boolean, random: import('./make-batch.mjs').Random }} options
 * @return {Promise<void>}
 */

/** @type {Record<string, Part>} By the name that "npm run torture" takes. */
export const PARTS = { kill, crowd, disk, fuzz, served };
