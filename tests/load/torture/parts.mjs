import { crowd } from './crowd.mjs';
import { fuzz } from './fuzz.mjs';
import { kill } from './kill.mjs';

/**
 * @callback Part
 * @param {import('../../../scripts/store/start-store.mjs').Store} store   Native, on MariaDB, php-fpm and nginx, with WooCommerce.
 * @param {( fact: string, truth: boolean ) => void}               says    Told each fact that was looked at.
 * @param {{ long: boolean, random: import('./make-batch.mjs').Random }} options
 * @return {Promise<void>}
 */

/** @type {Record<string, Part>} By the name that "npm run torture" takes. */
export const PARTS = { kill, fuzz, crowd };
