import { readSource } from '../../assets/memory/read-source';

/** Printed before early.ts where a block asks where the visit came from. */
( window.footfall ??= {} ).readSource = readSource;
