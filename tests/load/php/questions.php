<?php
/**
 * @return int Statements that the database server has had since it was started, from anybody.
 */
declare( strict_types=1 );

return (int) $GLOBALS['wpdb']->get_row( "SHOW GLOBAL STATUS LIKE 'Questions'", ARRAY_A )['Value'];
