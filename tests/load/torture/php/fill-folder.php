<?php
/**
 * Every file that the buffer folder may hold, with a text in it that must not come out.
 *
 * @var array{text:string} $args
 */

use Footfall\Ingest\Buffer_Files;
use Footfall\Ingest\Runtime_Config;
use Footfall\Problem_Log;

$files = new Buffer_Files( Runtime_Config::directory() );
$files->hold( array( '{"v":1,"at":1,"orders":[{"id":1}],"ua":"' . $args['text'] . '"}' ) );
$files->quarantine( array( $args['text'], "<?php {$args['text']} = ;" ) );
Problem_Log::add( 'torture', $args['text'] );
touch( Runtime_Config::directory() . '/drain.lock' );
return array_map( 'basename', glob( Runtime_Config::directory() . '/{,.}*', GLOB_BRACE ) );
