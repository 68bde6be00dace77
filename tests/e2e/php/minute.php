<?php
/**
 * What the schedule does each minute.
 */

do_action( Footfall\Ingest\Schedule::DRAIN );
return true;
