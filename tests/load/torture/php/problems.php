<?php
/**
 * What Footfall has told the owner in the last minutes, '' for nothing.
 */

return implode( '; ', array_slice( array_column( Footfall\Problem_Log::recent( 300 ), 'message' ), 0, 3 ) );
