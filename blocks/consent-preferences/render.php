<?php
/**
 * What opens the privacy choices again, or all of them on the page.
 *
 * @var array<string,mixed> $attributes As in block.json.
 *
 * @package Footfall
 */

// phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made.
echo Footfall\Blocks\Consent_Preferences::html( $attributes );
