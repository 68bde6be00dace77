<?php
/**
 * Somebody else's file stands where ours should.
 */

$file = ABSPATH . Footfall\Settings::get( 'collection_name' ) . '.php';
file_put_contents( $file, "<?php\n// Not ours.\necho 'hello';\n" );
return Footfall\Ingest\Delivery::check();
