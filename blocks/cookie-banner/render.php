<?php
/**
 * The banner's place on a page: the same HTML for everybody. What asks is printed in the page's footer.
 *
 * @var array<string,mixed> $attributes As in block.json.
 *
 * @package Footfall
 */

// phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made.
echo Footfall\Blocks\Cookie_Banner::html( $attributes );
