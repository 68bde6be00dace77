<?php
/**
 * The block on a page: the same HTML for everybody, undecided. The script after it decides before it
 * is painted; where that cannot be, the view module does.
 *
 * @var array<string,mixed> $attributes As in block.json.
 * @var string              $content    Inner blocks.
 * @var WP_Block            $block      This block.
 *
 * @package Footfall
 */

// phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made.
echo Footfall\Blocks\Repeat_Visitor::html( $attributes, $content );
