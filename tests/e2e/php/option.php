<?php
/**
 * Sets an option, as a screen of WooCommerce would.
 *
 * @var array{name:string,value:mixed} $args
 */

return update_option( $args['name'], $args['value'] );
