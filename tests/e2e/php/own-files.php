<?php
/**
 * How much room Footfall's own files take, in bytes.
 */

clearstatcache();
return array_sum( array_map( 'filesize', (array) glob( Footfall\Ingest\Runtime_Config::directory() . '/*' ) ) );
