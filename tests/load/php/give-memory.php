<?php
/**
 * Sets how much memory the database server has for tables.
 *
 * @var array{ megabytes: int } $args
 * @return int Megabytes that it had before. MySQL and MariaDB only.
 */
declare( strict_types=1 );

$had = (int) $GLOBALS['wpdb']->get_var( 'SELECT @@GLOBAL.innodb_buffer_pool_size' );
$GLOBALS['wpdb']->query( $GLOBALS['wpdb']->prepare( 'SET GLOBAL innodb_buffer_pool_size = %d', 1048576 * $args['megabytes'] ) );
return intdiv( $had, 1048576 );
