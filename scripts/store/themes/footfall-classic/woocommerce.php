<?php
/**
 * The shop, its categories and products.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;

get_header();
woocommerce_content();
get_footer();
